import { stacked } from '@/components/schedule/stacked'
import { Cell, Row, Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'

type Share = { used: number; cap: number }
type ShownRoom = {
  id: string
  name: string
  credentials: string
  couples: Share
  asCouplesTherapist: Share | null
  left: number
  awayNow: boolean
}

/** Each clinician's couples against their caps, the fullest first. */
export function RoomTable({ clinicians }: { clinicians: ShownRoom[] }) {
  const head = [{ text: 'Clinician' }, { text: 'Couples, in any role' }, { text: 'As couples therapist' }]
  return (
    <Table caption="Caseload of each clinician" className={stacked} head={head}>
      {clinicians.map(({ id, name, credentials, couples, asCouplesTherapist, awayNow }) => (
        <Row key={id}>
          <Cell heading className="py-1.5">
            {name}, <span className="font-[400] text-ink-2">{credentials}</span>{' '}
            {awayNow && <Tag>on leave</Tag>}
          </Cell>
          <Cell className="py-1.5">
            <Filled {...couples} what="in any role" />
          </Cell>
          <Cell className="py-1.5">
            {asCouplesTherapist ? (
              <Filled {...asCouplesTherapist} what="as couples therapist" />
            ) : (
              <span className="text-ink-2 max-md:hidden">–</span>
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

/** "7 of 14" beside a bar that says the same; on a phone also of what. */
function Filled({ used, cap, what }: Share & { what: string }) {
  const share = cap > 0 ? Math.min(used / cap, 1) : 1
  const full = used >= cap
  return (
    <span className="flex flex-wrap items-center gap-x-3">
      <span className={full ? 'w-16 font-[600] whitespace-nowrap text-amber' : 'w-16 whitespace-nowrap'}>
        {used} of {cap}
      </span>
      <svg aria-hidden="true" focusable="false" className="h-2 w-28 rounded-full bg-hair sm:w-36">
        <rect
          width={`${(share * 100).toFixed(1)}%`}
          height="100%"
          className={full ? 'fill-amber' : 'fill-action'}
        />
      </svg>
      {full && <Tag tone="todo">full</Tag>}
      <span className="text-small text-ink-2 md:sr-only">{what}</span>
    </span>
  )
}
