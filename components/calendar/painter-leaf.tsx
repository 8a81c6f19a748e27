'use client'

import { useEffect, useState } from 'react'
import { hoursIn, timeRange } from '@/components/calendar/clock-words'
import { cellsOf, inCommon, minutesIn, type PaintedWindow } from '@/components/calendar/painted-hours'
import { PainterGrid } from '@/components/calendar/painter-grid'
import { linesFrom, linesOf, repainted, windowsIn, withOneSpare } from '@/components/calendar/painter-lines'
import { PainterList } from '@/components/calendar/painter-list'
import type { PainterDay, PainterTime, PainterWords } from '@/components/calendar/painter-words'
import { useForm } from '@/components/forms/form-context'
import type { Locale } from '@/lib/i18n/locales'

type PainterLeafProps = {
  windows: PaintedWindow[]
  who: 'first' | 'second'
  partner?: { name: string; windows: PaintedWindow[] }
  locale: Locale
  days: PainterDay[]
  times: PainterTime[]
  words: PainterWords
}

/** The list of lines is what the form posts; the grid is a second way to edit it. */
export function PainterLeaf({ windows, who, partner, locale, days, times, words }: PainterLeafProps) {
  const { state } = useForm()
  const [lines, setLines] = useState(() => ('values' in state ? linesFrom(state.values) : linesOf(windows)))
  useEffect(() => setLines(withOneSpare), [])
  const mine = cellsOf(windowsIn(lines))
  const theirs = cellsOf(partner?.windows ?? [])
  const shared = inCommon(mine, theirs)

  return (
    <div className="painter" data-who={who}>
      <p className="needs-script mb-3 max-w-measure text-small text-ink-2">{words.howTo}</p>
      <PainterGrid
        mine={mine}
        theirs={theirs}
        days={days}
        times={times}
        words={words}
        onPaint={(cells) => setLines(repainted(cells))}
      />
      <p role="status" className="my-4 max-w-measure">
        {mine.size === 0 ? words.nothingChosen : chosen()}
      </p>
      <PainterList lines={lines} days={days} times={times} words={words} onChange={setLines} />
    </div>
  )

  function chosen() {
    const hours = words.yourHours.replace('{hours}', hoursIn(mine.size * 30))
    return partner ? `${hours} ${together()}` : hours
  }

  function together() {
    if (shared.length === 0) return words.noneTogether
    const said = shared.map(({ day, from, until }) => {
      const name = days.find((one) => one.day === day)?.short
      return `${name} ${timeRange(from, until, locale)}`
    })
    return words.bothCan.replace('{windows}', said.join(', ')).replace('{hours}', hoursIn(minutesIn(shared)))
  }
}
