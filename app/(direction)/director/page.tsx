import type { Metadata } from 'next'
import { HandOver } from '@/app/(direction)/director/hand-over'
import { NOBODY, QueuesTable } from '@/components/direction/queues-table'
import { RoomTable } from '@/components/direction/room-table'
import { WaitsTable } from '@/components/direction/waits-table'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Flash } from '@/components/ui/flash'
import { PageHeading } from '@/components/ui/page-heading'
import { waitLabels } from '@/lib/domain/program/waits'
import { page } from '@/lib/page'
import { type OverseeCases, overseeCases } from '@/lib/views/direction/oversee-cases'
import { roomForMore } from '@/lib/views/direction/room-for-more'

export const metadata: Metadata = { title: 'Program' }

export default page('cases.oversee', async ({ caller, search }) => {
  const program = await overseeCases(caller)
  const clinicians = await roomForMore(caller)
  const { stages, queues, cases } = program
  const chosen = queues.find(({ id }) => (id ?? NOBODY) === search.coordinator)
  const room = clinicians.reduce((sum, { left }) => sum + left, 0)
  return (
    <>
      <PageHeading title="Program" lede={say(program)} />
      <Flash
        said={search.said}
        notices={{ 'handed-over': 'Handed over. The new coordinator sees them now.' }}
      />
      <div className="grid grid-cols-1 gap-5">
        <Card title="Where do couples wait?" aside="working days in the stage they are in">
          <WaitsTable stages={stages} stretches={waitLabels} />
          <p className="mt-2 max-w-measure text-small text-ink-2">
            Amber is later than we promise: one working day to verify and to enroll, two to choose a team and
            to plan a week. Hours run Monday to Friday, 9 to 5, by your clock; holidays count.
          </p>
        </Card>
        <Card title="Who looks after them?" aside="choose a name to hand couples over">
          {queues.length > 0 ? (
            <QueuesTable queues={queues} selected={chosen && (chosen.id ?? NOBODY)} />
          ) : (
            <EmptyState title="There is no coordinator yet." />
          )}
        </Card>
        {chosen && (
          <HandOver
            key={chosen.id}
            from={chosen}
            queues={queues}
            cases={cases.filter(({ coordinatorId }) => coordinatorId === chosen.id)}
          />
        )}
        <Card title="Who can take more?" aside={`room for ${room} in ${clinicians.length} caseloads`}>
          {clinicians.length > 0 ? (
            <RoomTable clinicians={clinicians} />
          ) : (
            <EmptyState title="No clinician has a profile yet." />
          )}
        </Card>
      </div>
    </>
  )
})

/** Couples, never people. */
function say({ inCare, onTheWay, stranded }: OverseeCases): string {
  const couples = (count: number) => (count === 1 ? 'One couple is' : `${count} couples are`)
  const sum = `${couples(inCare)} in care, ${onTheWay} on the way.`
  if (stranded === 0) return sum
  return `${sum} ${stranded === 1 ? 'One has' : `${stranded} have`} something booked that can no longer be held.`
}
