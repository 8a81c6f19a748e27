import Link from 'next/link'
import { stacked } from '@/components/schedule/stacked'
import { Card } from '@/components/ui/card'
import { Cell, Row, Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { sayDay } from '@/lib/domain/say-day'
import { localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { isStaffRole, staffRoles } from '@/lib/domain/staff-roles'
import { paths } from '@/lib/paths'
import type { StaffLine } from '@/lib/views/staff/staff-list'

const head = [{ text: 'Name' }, { text: 'Role' }, { text: 'Last sign-in' }]

export function StaffTable({ people, zone }: { people: StaffLine[]; zone: string }) {
  return (
    <Card>
      <Table caption="Everyone who works here" head={head} className={stacked}>
        {people.map((member) => (
          <Row key={member.id}>
            <Cell heading>
              <Link href={paths.staffMember(member.id)}>{member.name}</Link>
              <span className="block text-small font-normal text-ink-2 [overflow-wrap:anywhere]">
                {member.email}
              </span>
            </Cell>
            <Cell>
              {isStaffRole(member.role) && staffRoles[member.role]}
              {member.credentials && `, ${member.credentials}`}
              <Marks member={member} />
            </Cell>
            <Cell className="text-ink-2">
              <span className="md:hidden">Last sign-in: </span>
              {member.lastSignIn ? sayDay(localDateOf(member.lastSignIn.getTime(), zone)) : 'Not yet'}
            </Cell>
          </Row>
        ))}
      </Table>
    </Card>
  )
}

function Marks({ member }: { member: StaffLine }) {
  return (
    <>
      {' '}
      {member.deactivated && <Tag>Deactivated</Tag>}
      {member.profileMissing && !member.deactivated && <Tag tone="todo">Profile to fill in</Tag>}
    </>
  )
}
