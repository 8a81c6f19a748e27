import Link from 'next/link'
import { fileNames } from '@/app/(coordination)/desk/[couple]/billing/file-names'
import { PersonMark } from '@/components/couple/person-mark'
import { TakeFileOut } from '@/components/desk/take-file-out'
import { stacked } from '@/components/schedule/stacked'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import { Cell, Row, Table } from '@/components/ui/table'
import { paths } from '@/lib/paths'
import { billingFiles } from '@/lib/use-cases/benefits/take-out-billed-days'
import type { BillingOfPartner } from '@/lib/views/benefits/billing-of-couple'

type Props = {
  who: 'first' | 'second'
  coupleId: string
  month: string
  partner: BillingOfPartner
  lacks: string[]
}

/** One partner's service lines of a month, what each lacks, and the papers and files made of them. */
export function PartnerBilling({ who, coupleId, month, partner, lacks }: Props) {
  const {
    id,
    name,
    called,
    payer,
    plan,
    jointApart,
    lines,
    shortDays,
    unwritten,
    unbilled,
    taken,
    ready,
    total,
  } = partner
  const names = fileNames(called)
  const nameOf = (file: string) =>
    billingFiles.flatMap((one) => (one === file ? [names[one]] : []))[0] ?? file
  const files = payer ? billingFiles : billingFiles.filter((file) => file === 'superbill.pdf')
  return (
    <Card title={<PersonMark who={who} name={name} />} aside={plan ?? 'no plan pays'}>
      {jointApart && (
        <Notice title="Couples sessions are billed apart here">
          {payer} does not count them as part of a day of care. Each is a line of its own, under the one
          partner <a href="#joint">chosen on the session</a>.
        </Notice>
      )}
      <LacksWhoWasThere sessions={unwritten} />
      {lines.length === 0 && <p className="text-ink-2">Nothing of this month can be billed yet.</p>}
      {lines.length > 0 && (
        <Table caption={`What ${called} was here for`} head={head} className={stacked}>
          {lines.map(({ key, day, service, units, minutes, charge, lacks, changed }) => (
            <Row key={key}>
              <Cell heading>{day}</Cell>
              <Cell>
                {service}
                {changed && <p className="text-small text-amber">New or changed since it was taken out.</p>}
                {lacks.map(({ text, mend }) => (
                  <p key={text} className="text-small text-amber">
                    {text} {mend && <Link href={mend.href}>{mend.words}</Link>}
                  </p>
                ))}
              </Cell>
              <Cell number>
                {units} <span className="md:hidden">{units === 1 ? 'unit' : 'units'}</span>
              </Cell>
              <Cell number>
                {minutes} <span className="md:hidden">min</span>
              </Cell>
              <Cell number>{charge}</Cell>
            </Row>
          ))}
        </Table>
      )}
      {shortDays.length > 0 && (
        <div className="mt-4">
          <h3>Attended, but not billed as a day of care</h3>
          <ul className="list-disc pl-5">
            {shortDays.map((day) => (
              <li key={day}>{day}</li>
            ))}
          </ul>
        </div>
      )}
      {unbilled.length > 0 && (
        <Disclosure title={`Not billed (${unbilled.length})`}>
          <ul className="list-disc pl-5">
            {unbilled.map(({ key, text }) => (
              <li key={key}>{text}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {ready > 0 && (
        <div className="mt-4">
          <p>
            {ready} {ready === 1 ? 'line' : 'lines'} ready, {total}. Names only {called}; taking it out is on
            record and takes your code once more.
          </p>
          {lacks.length > 0 && (
            <p className="max-w-measure text-amber">
              The superbill leaves out {lacks.join(' and ')}: whoever runs the portal sets{' '}
              {lacks.length === 1 ? 'it' : 'them'}.
            </p>
          )}
          <div className="mt-2 flex flex-wrap gap-x-4 gap-y-2">
            {files.map((file) => (
              <TakeFileOut key={file} at={paths.billingFile({ couple: coupleId, person: id, month }, file)}>
                {names[file]}
              </TakeFileOut>
            ))}
          </div>
          {taken.length > 0 && (
            <ul
              aria-label={`Taken out already for ${called}`}
              className="mt-2 list-disc pl-5 text-small text-ink-2"
            >
              {taken.map(({ file, words, changed }) => (
                <li key={file} className={changed ? 'text-amber' : ''}>
                  {nameOf(file)}: {words}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </Card>
  )
}

/** Sessions nobody wrote anything down of: nothing of their day is billed before somebody does. */
function LacksWhoWasThere({ sessions }: { sessions: BillingOfPartner['unwritten'] }) {
  if (sessions.length === 0) return null
  const title =
    sessions.length === 1
      ? 'One session lacks who was there'
      : `${sessions.length} sessions lack who was there`
  return (
    <Notice tone="attention" title={title}>
      <p>Until it is written down, nothing of that day is billed. You may write it down yourself.</p>
      <ul className="list-disc pl-5">
        {sessions.map(({ key, href, session, by }) => (
          <li key={key}>
            <Link href={href}>{session}</Link>: {by}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

const head = [
  { text: 'Day' },
  { text: 'Service' },
  { text: 'Units', number: true },
  { text: 'Minutes', number: true },
  { text: 'Charge', number: true },
]
