import Link from 'next/link'
import type { ReactNode } from 'react'
import { PersonDot } from '@/components/couple/person-mark'
import type { Who } from '@/components/couple/who'
import { Tag, type TagTone } from '@/components/ui/tag'

export type Task = {
  id: string
  label: ReactNode
  /** No address: the task cannot be opened by this reader (yet). */
  href?: string
  who?: Who
  hint?: ReactNode
  status: { text: string; tone?: TagTone }
}

/** What is left to do, in any order. Finished states stay plain; only unfinished ones get colour. */
export function TaskList({ tasks }: { tasks: Task[] }) {
  return (
    <ul className="border-b border-hair">
      {tasks.map((task) => (
        <li
          key={task.id}
          className="grid grid-cols-[auto_1fr_auto] items-center gap-x-3 border-t border-hair py-3"
        >
          <span className="flex">{task.who && <PersonDot who={task.who} />}</span>
          {task.href ? (
            <Link href={task.href} className="justify-self-start font-[560]">
              {task.label}
            </Link>
          ) : (
            <span>{task.label}</span>
          )}
          <TaskStatus status={task.status} />
          {task.hint && <p className="col-[2/-1] mt-1 max-w-measure text-small text-ink-2">{task.hint}</p>}
        </li>
      ))}
    </ul>
  )
}

function TaskStatus({ status }: { status: Task['status'] }) {
  if (!status.tone || status.tone === 'plain')
    return <span className="shrink-0 text-small text-ink-2">{status.text}</span>
  return (
    <span className="shrink-0">
      <Tag tone={status.tone}>{status.text}</Tag>
    </span>
  )
}
