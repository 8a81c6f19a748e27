'use client'

import clsx from 'clsx'
import { emptyLine, isFurtherSpare, type PainterLine } from '@/components/calendar/painter-lines'
import type { PainterDay, PainterTime, PainterWords } from '@/components/calendar/painter-words'
import { boxClass } from '@/components/forms/field-frame'
import { buttonClass } from '@/components/ui/button'

type PainterListProps = {
  lines: PainterLine[]
  days: PainterDay[]
  times: PainterTime[]
  words: PainterWords
  onChange: (lines: PainterLine[]) => void
}

/** The lines the form posts. Without script, this is the whole painter. */
export function PainterList({ lines, days, times, words, onChange }: PainterListProps) {
  const dayChoices = days.map((day) => ({ value: String(day.day), text: day.long }))
  const timeChoices = times.map((time) => ({ value: String(time.minute), text: time.text }))

  function change(key: string, part: keyof PainterLine, value: string) {
    onChange(lines.map((line) => (line.key === key ? { ...line, [part]: value } : line)))
  }

  return (
    <fieldset id="day">
      <legend className="font-[600]">
        <span className="needs-script">{words.list}</span>
        <span className="without-script">{words.listAlone}</span>
      </legend>
      <p className="mb-3 max-w-measure text-small text-ink-2">{words.listHelp}</p>
      <ul className="grid gap-3">
        {lines.map((line) => (
          <li
            key={line.key}
            className={clsx('flex flex-wrap items-center gap-2', isFurtherSpare(line) && 'without-script')}
          >
            <Part
              line={line}
              part="day"
              label={words.day}
              blank={words.noDay}
              choices={dayChoices}
              onChange={change}
            />
            <Part
              line={line}
              part="from"
              label={words.from}
              blank={words.noTime}
              choices={timeChoices}
              onChange={change}
            />
            <span aria-hidden="true">–</span>
            <Part
              line={line}
              part="until"
              label={words.until}
              blank={words.noTime}
              choices={timeChoices}
              onChange={change}
            />
            {line.day && (
              <button
                type="button"
                className={buttonClass('plain', 'needs-script text-small')}
                onClick={() => onChange(lines.filter((other) => other.key !== line.key))}
              >
                {words.removeLine}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p className="without-script mt-3 max-w-measure text-small text-ink-2">{words.moreLines}</p>
      <button
        type="button"
        className={buttonClass('quiet', 'needs-script mt-3')}
        onClick={() => onChange([...lines, emptyLine(`added-${lines.length}-${Date.now()}`)])}
      >
        {words.addLine}
      </button>
    </fieldset>
  )
}

type PartProps = {
  line: PainterLine
  part: 'day' | 'from' | 'until'
  label: string
  blank: string
  choices: { value: string; text: string }[]
  onChange: (key: string, part: keyof PainterLine, value: string) => void
}

function Part({ line, part, label, blank, choices, onChange }: PartProps) {
  return (
    <select
      name={part}
      aria-label={label}
      value={line[part]}
      onChange={(event) => onChange(line.key, part, event.target.value)}
      className={boxClass([], part === 'day' ? 'max-sm:w-full sm:w-44' : 'w-36')}
    >
      <option value="">{blank}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.text}
        </option>
      ))}
    </select>
  )
}
