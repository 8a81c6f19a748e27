'use client'

import { type KeyboardEvent, useRef, useState } from 'react'
import { cellAt } from '@/components/calendar/painted-hours'
import { PainterCell } from '@/components/calendar/painter-cell'
import type { PainterDay, PainterTime, PainterWords } from '@/components/calendar/painter-words'

type PainterGridProps = {
  mine: Set<number>
  theirs: Set<number>
  days: PainterDay[]
  times: PainterTime[]
  words: PainterWords
  onPaint: (cells: Set<number>) => void
}

const steps: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Tap or press space for one half-hour; with a mouse or pen, drag over several. One tab stop, arrows inside. */
export function PainterGrid({ mine, theirs, days, times, words, onPaint }: PainterGridProps) {
  const rows = times.slice(0, -1)
  const [at, setAt] = useState<[number, number]>([0, 0])
  const table = useRef<HTMLTableElement>(null)
  const painting = useRef<boolean | null>(null)

  function paint(cell: number, on: boolean) {
    const next = new Set(mine)
    if (on) next.add(cell)
    else next.delete(cell)
    onPaint(next)
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    const row = Math.min(Math.max(at[0] + step[0], 0), rows.length - 1)
    const column = Math.min(Math.max(at[1] + step[1], 0), days.length - 1)
    setAt([row, column])
    table.current?.querySelector<HTMLElement>(`[data-at="${row}-${column}"]`)?.focus()
  }

  return (
    <table
      ref={table}
      aria-label={words.gridLabel}
      className="painter-grid needs-script"
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          <td />
          {days.map((day) => (
            <th key={day.day} scope="col">
              <abbr title={day.long}>{day.short}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((time, row) => (
          <tr key={time.minute} data-full-hour={time.hour ? '' : undefined}>
            <th scope="row">{time.hour ?? <span className="sr-only">{time.text}</span>}</th>
            {days.map((day, column) => {
              const cell = cellAt(day.day, time.minute)
              return (
                <PainterCell
                  key={day.day}
                  place={`${row}-${column}`}
                  label={`${day.long} ${time.text}`}
                  mine={mine.has(cell)}
                  theirs={theirs.has(cell)}
                  words={words}
                  reachable={at[0] === row && at[1] === column}
                  painting={painting}
                  onPaint={(on) => paint(cell, on)}
                  onFocus={() => setAt([row, column])}
                />
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
