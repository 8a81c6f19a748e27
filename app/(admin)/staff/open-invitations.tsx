import { withdraw } from '@/app/(admin)/staff/actions'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { Entry, EntryList } from '@/components/staff/entry-list'
import { EmptyState } from '@/components/ui/empty-state'
import { Tag } from '@/components/ui/tag'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { isStaffRole, staffRoles } from '@/lib/domain/staff-roles'
import type { InvitationLine } from '@/lib/views/staff/staff-list'

export function OpenInvitations({ invitations, zone }: { invitations: InvitationLine[]; zone: string }) {
  if (invitations.length === 0) {
    return (
      <EmptyState title="Nobody is invited at the moment">
        An invitation stands here until it is accepted or taken back.
      </EmptyState>
    )
  }
  return (
    <EntryList>
      {invitations.map((one) => (
        <Entry key={one.id} title={one.name} action={<TakeBack invitation={one} />}>
          <p>{isStaffRole(one.role) && staffRoles[one.role]}</p>
          <p>{one.email}</p>
          {one.expired ? (
            <Tag tone="todo">Its time is over: invite again</Tag>
          ) : (
            <p>Works until {sayWhen(one.expiresAt.getTime(), zone, 'en')}</p>
          )}
        </Entry>
      ))}
    </EntryList>
  )
}

function TakeBack({ invitation: { id, name } }: { invitation: InvitationLine }) {
  return (
    <ActionForm action={withdraw} idPrefix={`${id}-`} lang="en">
      <HiddenField name="invitationId" value={id} />
      <SubmitButton tone="plain">
        Take back<VisuallyHidden> the invitation of {name}</VisuallyHidden>
      </SubmitButton>
    </ActionForm>
  )
}
