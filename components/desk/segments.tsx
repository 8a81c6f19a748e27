import clsx from 'clsx'

export type ShownSegment = { position: number; text: string; kind: 'fact' | 'unread' | 'read' }

const looks = {
  fact: { row: 'bg-moss-tint', word: 'fact' },
  unread: { row: 'bg-amber-tint', word: 'not read' },
  read: { row: '', word: '' },
}

/** A reply as it came, a segment a line, with what became of each in a word and a colour. `anchors`: once on a page. */
export function Segments({ segments, anchors = true }: { segments: ShownSegment[]; anchors?: boolean }) {
  return (
    <ol className="overflow-x-auto rounded-card border border-hair bg-surface py-2 font-mono text-mono">
      {segments.map(({ position, text, kind }) => (
        <li
          key={position}
          id={anchors ? `segment-${position}` : undefined}
          className={clsx(
            'grid gap-x-2 target:shadow-[inset_4px_0_0_var(--plum)]',
            anchors
              ? 'grid-cols-[1.75rem_3.75rem_1fr] px-3 sm:grid-cols-[3.5rem_4.5rem_1fr]'
              : 'grid-cols-[1.5rem_1fr] px-2',
            looks[kind].row,
          )}
        >
          <span className="text-right text-ink-2">{position}</span>
          <span className={clsx(kind === 'fact' ? 'text-moss' : 'text-amber', !anchors && 'sr-only')}>
            {looks[kind].word}
          </span>
          <span className="break-all whitespace-pre-wrap">{text}</span>
        </li>
      ))}
    </ol>
  )
}
