import clsx from 'clsx'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '@/components/ui/icon'

export type NoticeTone = 'info' | 'done' | 'attention' | 'danger'

const looks: Record<NoticeTone, { icon: IconName; box: string; mark: string }> = {
  info: { icon: 'info', box: 'border-line bg-surface', mark: 'text-ink-2' },
  done: { icon: 'check', box: 'border-moss bg-moss-tint', mark: 'text-moss' },
  attention: { icon: 'warning', box: 'border-amber bg-amber-tint', mark: 'text-amber' },
  danger: { icon: 'warning', box: 'border-brick bg-brick-tint', mark: 'text-brick' },
}

type NoticeProps = { tone?: NoticeTone; title?: ReactNode; children?: ReactNode; role?: 'status' | 'alert' }

/** Something to know before going on. */
export function Notice({ tone = 'info', title, children, role }: NoticeProps) {
  const look = looks[tone]
  return (
    <div
      role={role}
      className={clsx('my-4 flex gap-3 rounded-control border px-(--pad-card) py-3', look.box)}
    >
      <Icon name={look.icon} className={clsx('mt-[0.25em]', look.mark)} />
      <div className="min-w-0 max-w-measure [&_ul]:list-disc [&_ul]:pl-5">
        {title && <p className="font-[640]">{title}</p>}
        {children}
      </div>
    </div>
  )
}
