import type { Metadata } from 'next'
import Link from 'next/link'
import { SessionsToWriteDown } from '@/app/(clinician)/caseload/to-write-down'
import { stacked } from '@/components/schedule/stacked'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { Cell, Row, Table } from '@/components/ui/table'
import { person } from '@/lib/access/actor'
import { type CareRole, roleLabels } from '@/lib/domain/care-team/roles'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { caseload } from '@/lib/views/calendar/caseload'
import { sessionsToWriteDown } from '@/lib/views/calendar/sessions-to-write-down'

export const metadata: Metadata = { title: 'Caseload' }

export default page('caseload.read', async ({ caller }) => {
  const lines = await caseload(caller)
  const unwritten = await sessionsToWriteDown(caller)
  const { zone } = person(caller.actor)
  const head = [
    { text: 'Couple' },
    { text: 'Your role' },
    { text: 'Next with you' },
    { text: 'Since' },
    { text: 'Read' },
  ]
  return (
    <>
      <PageHeading title="Caseload" lede={`${lines.length} ${lines.length === 1 ? 'couple' : 'couples'}`} />
      <SessionsToWriteDown sessions={unwritten} />
      {lines.length === 0 ? (
        <EmptyState title="No couple yet">A couple appears here when a coordinator assigns you.</EmptyState>
      ) : (
        <Card>
          <Table caption="Couples you serve" head={head} className={stacked}>
            {lines.map((line) => (
              <Row key={line.coupleId}>
                <Cell heading>
                  {line.apart ? (
                    line.names.join(' and ')
                  ) : (
                    <Link href={paths.jointCalendar(line.coupleId)}>{line.names.join(' and ')}</Link>
                  )}
                </Cell>
                <Cell>
                  {roleLabels[line.role as CareRole].en}
                  {line.forWhom && ` for ${line.forWhom}`}
                </Cell>
                <Cell>
                  <span className="text-ink-2 md:hidden">next: </span>
                  {line.nextSession ? sayWhen(line.nextSession.getTime(), zone, 'en') : 'Nothing planned'}
                </Cell>
                <Cell>
                  <span className="text-ink-2 md:hidden">since </span>
                  {line.since.toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: zone })}
                </Cell>
                <Cell>
                  {line.forWhomId ? (
                    <Link href={paths.reviewPartner(line.coupleId, line.forWhomId)}>
                      {line.forWhom}’s private part
                    </Link>
                  ) : line.apart ? (
                    'In care of their own'
                  ) : (
                    <Link href={paths.reviewCouple(line.coupleId)}>Joint work</Link>
                  )}
                </Cell>
              </Row>
            ))}
          </Table>
        </Card>
      )}
    </>
  )
})
