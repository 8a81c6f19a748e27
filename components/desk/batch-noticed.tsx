import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'

type BatchNoticedProps = {
  noticed: string[]
  unread: { position: number; text: string; why: string }[]
  unreadCount: number
}

const MOST_SAID = 12

/** What the reader found odd in a file, and every segment that it did not read. */
export function BatchNoticed({ noticed, unread, unreadCount }: BatchNoticedProps) {
  const sentences = [...new Set(noticed)]
  return (
    <>
      {sentences.length > 0 && (
        <Notice tone="attention" title="What is odd about this file">
          <ul>
            {sentences.slice(0, MOST_SAID).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
            {sentences.length > MOST_SAID && <li>And {sentences.length - MOST_SAID} more of the kind.</li>}
          </ul>
        </Notice>
      )}
      {unreadCount > 0 && (
        <Disclosure wide title={`Not read (${unreadCount})`}>
          <ol className="overflow-x-auto rounded-card border border-hair bg-surface py-2 font-mono text-mono">
            {unread.map(({ position, text, why }) => (
              <li key={position} className="grid grid-cols-[3rem_1fr] gap-x-2 px-3">
                <span className="text-right text-ink-2">{position}</span>
                <span className="break-all">
                  {text} <span className="text-ink-2">{why}</span>
                </span>
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
    </>
  )
}
