import { withdraw } from '@/app/(admin)/staff/actions'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { EmptyState } from '@/components/ui/empty-state'
import { Cell, Row, Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { isStaffRole, staffRoles } from '@/lib/domain/staff-roles'
import type { InvitationLine } from '@/lib/views/staff/staff-list'

const head = [{ text: 'Name' }, { text: 'Role' }, { text: 'Works until' }, { text: '' }]

export function OpenInvitations({ invitations, zone }: { invitations: InvitationLine[]; zone: string }) {
  if (invitations.length === 0) {
    return (
      <EmptyState title="Nobody is invited at the moment">
        An invitation stands here until it is accepted or taken back.
      </EmptyState>
    )
  }
  return (
    <Table caption="Open invitations" head={head}>
      {invitations.map((one) => (
        <Row key={one.id}>
          <Cell heading>
            {one.name}
            <span className="block text-small font-normal text-ink-2 [overflow-wrap:anywhere]">
              {one.email}
            </span>
          </Cell>
          <Cell>{isStaffRole(one.role) && staffRoles[one.role]}</Cell>
          <Cell>
            {one.expired ? <Tag tone="todo">Too late now</Tag> : sayWhen(one.expiresAt.getTime(), zone, 'en')}
          </Cell>
          <Cell>
            <ActionForm action={withdraw} idPrefix={`${one.id}-`} lang="en">
              <HiddenField name="invitationId" value={one.id} />
              <SubmitButton tone="plain">
                Take back<VisuallyHidden> the invitation of {one.name}</VisuallyHidden>
              </SubmitButton>
            </ActionForm>
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
