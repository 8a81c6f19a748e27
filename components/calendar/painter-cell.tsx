'use client'

import type { RefObject } from 'react'
import type { PainterWords } from '@/components/calendar/painter-words'

type PainterCellProps = {
  place: string
  label: string
  mine: boolean
  theirs: boolean
  words: PainterWords
  reachable: boolean
  /** While a mouse or pen is held down: whether it paints or wipes. */
  painting: RefObject<boolean | null>
  onPaint: (on: boolean) => void
  onFocus: () => void
}

/** Half an hour of one day. */
export function PainterCell(props: PainterCellProps) {
  const { place, label, mine, theirs, words, reachable, painting, onPaint, onFocus } = props
  const said = [label, mine ? words.free : words.notFree, theirs && words.partnerFree]
    .filter(Boolean)
    .join(', ')
  return (
    <td>
      <button
        type="button"
        aria-pressed={mine}
        aria-label={said}
        tabIndex={reachable ? 0 : -1}
        data-at={place}
        data-mine={mine || undefined}
        data-theirs={theirs || undefined}
        onFocus={onFocus}
        onPointerDown={(event) => {
          if (event.pointerType === 'touch' || event.button !== 0) return
          painting.current = !mine
          onPaint(!mine)
          addEventListener('pointerup', () => setTimeout(() => (painting.current = null)), { once: true })
        }}
        onPointerEnter={(event) => {
          if (event.buttons === 1 && painting.current !== null && painting.current !== mine)
            onPaint(painting.current)
        }}
        onClick={() => {
          if (painting.current === null) onPaint(!mine)
        }}
      />
    </td>
  )
}
