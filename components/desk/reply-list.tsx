import Link from 'next/link'
import { Notice } from '@/components/ui/notice'

export type ShownReply = {
  id: string
  href: string
  fileName: string
  imported: string
  /** The payer's own day, where it is another. */
  written: string | null
  /** A sentence, where it is too old to count. */
  old: string | null
  vouched: boolean
  rejections: string[]
  warnings: string[]
  unread: number
}

/** The replies a coverage's facts were read from, and what was odd about each. */
export function ReplyList({ replies }: { replies: ShownReply[] }) {
  return (
    <ul className="mb-3">
      {replies.map((reply) => (
        <li key={reply.id} className="border-t border-hair py-1.5 first:border-t-0">
          <Link href={reply.href}>{reply.fileName}</Link>{' '}
          <span className="text-small text-ink-2">
            {reply.written && `written ${reply.written}, imported `}
            {reply.imported}
            {reply.vouched && ', vouched for'}
            {reply.unread > 0 && `, ${reply.unread} not read`}
            {reply.warnings.length > 0 && `, ${reply.warnings.length} warnings`}
          </span>
          {reply.old && <p className="text-small text-amber">{reply.old}</p>}
          {reply.rejections.length > 0 && (
            <Notice tone="attention" title="The payer did not answer">
              <ul>
                {reply.rejections.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </Notice>
          )}
        </li>
      ))}
    </ul>
  )
}
