import { stacked } from '@/components/schedule/stacked'
import { Icon } from '@/components/ui/icon'
import { Cell, Row, Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { specialtyName } from '@/lib/domain/care-team/specialties'
import { sayMinutes } from '@/lib/domain/scheduling/say-when'

export type MatrixLine = {
  id: string
  name: string
  credentials: string
  licensedIn: string[] | null
  languages: { language: string; speaks: boolean }[]
  specialties: readonly string[]
  placesLeft: number
  minutesInCommon: number
  why: string[]
  suggested: boolean
}

const head = [
  { text: 'Clinician' },
  { text: 'Licensed in' },
  { text: 'Language' },
  { text: 'Specialties' },
  { text: 'Places left', number: true },
  { text: 'Hours in common', number: true },
  { text: 'Can take it' },
]

/** Clinicians down, reasons across: a tick, a number, or the sentence that says why not. On a phone one under another. */
export function CandidateMatrix({ title, lines }: { title: string; lines: MatrixLine[] }) {
  return (
    <Table caption={title} head={head} className={`text-small ${stacked}`}>
      {lines.map((line) => (
        <Row key={line.id}>
          <Cell heading className="md:whitespace-nowrap">
            {line.name}
            <span className="block font-normal text-ink-2">{line.credentials}</span>
          </Cell>
          <Cell>
            <Label text="Licensed in" />
            {line.licensedIn === null ? 'not needed' : line.licensedIn.join(', ') || 'none of theirs'}
          </Cell>
          <Cell>
            <Label text="Language" />
            {line.languages.map(({ language, speaks }) => (
              <Mark key={language} yes={speaks} text={language} />
            ))}
          </Cell>
          <Cell>
            <Label text="Specialties" />
            <Specialties codes={line.specialties} />
          </Cell>
          <Cell number>
            <Label text="Places left" />
            {line.placesLeft}
          </Cell>
          <Cell number>
            <Label text="Hours in common" />
            {sayMinutes(line.minutesInCommon)}
          </Cell>
          <Cell className="md:w-56">
            {line.why.length === 0 && <Mark yes text="yes" />}
            {line.suggested && <Tag tone="together">suggested</Tag>}
            {line.why.map((sentence) => (
              <span key={sentence} className="block text-ink-2">
                {sentence}
              </span>
            ))}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

/** The column's name, where there are no columns. */
function Label({ text }: { text: string }) {
  return <span className="text-ink-2 md:hidden">{text}: </span>
}

/** On a phone one line; in the table one under another. */
function Specialties({ codes }: { codes: readonly string[] }) {
  if (codes.length === 0) return 'none named'
  return codes.map((code, place) => (
    <span key={code} className="md:block xl:whitespace-nowrap">
      {specialtyName(code, 'en')}
      {place < codes.length - 1 && ', '}
    </span>
  ))
}

function Mark({ yes, text }: { yes: boolean; text: string }) {
  return (
    <span className={`mr-2 inline-block whitespace-nowrap md:block ${yes ? 'text-moss' : 'text-ink-2'}`}>
      <Icon name={yes ? 'check' : 'cross'} /> {text}
      {!yes && <span className="sr-only"> not spoken</span>}
    </span>
  )
}
