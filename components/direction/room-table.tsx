import { stacked } from '@/components/schedule/stacked'
import { Meter } from '@/components/ui/meter'
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
  const head = [{ text: 'Clinician' }, { text: 'Couples, any role' }, { text: 'As their couples therapist' }]
  return (
    <Table caption="Caseload of each clinician" className={stacked} head={head}>
      {clinicians.map(({ id, name, credentials, couples, asCouplesTherapist, left, awayNow }) => (
        <Row key={id}>
          <Cell heading>
            {name}, <span className="font-[400] text-ink-2">{credentials}</span>{' '}
            {awayNow && <Tag>on leave</Tag>}
          </Cell>
          <Cell>
            <Meter
              value={couples.used}
              of={couples.cap}
              text={
                left === 0 ? `${couples.used} of ${couples.cap}, full` : `${couples.used} of ${couples.cap}`
              }
            />
          </Cell>
          <Cell>
            {asCouplesTherapist ? (
              <Meter
                value={asCouplesTherapist.used}
                of={asCouplesTherapist.cap}
                text={`${asCouplesTherapist.used} of ${asCouplesTherapist.cap}`}
              />
            ) : (
              <span className="text-ink-2">not their discipline</span>
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
