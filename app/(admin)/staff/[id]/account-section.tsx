import { changeRole, deactivate, reactivate, resetStep } from '@/app/(admin)/staff/[id]/actions'
import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import { HiddenField } from '@/components/forms/hidden-field'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { GoAheadAnyway } from '@/components/staff/go-ahead-anyway'
import { LostStepForm } from '@/components/staff/lost-step-form'
import { Card } from '@/components/ui/card'
import { SummaryList } from '@/components/ui/summary-list'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { staffRoleCodes, staffRoles } from '@/lib/domain/staff-roles'
import { zoneName } from '@/lib/domain/us-zones'
import type { StaffMember } from '@/lib/views/staff/staff-member'

/** Who this is, and the four things an admin can do about their access. */
export function AccountSection({ member, zone }: { member: StaffMember; zone: string }) {
  const rows = [
    { label: 'E-mail', value: member.email },
    { label: 'Time zone', value: zoneName(member.zone, 'en') },
    {
      label: 'Last sign-in',
      value: member.lastSignIn ? sayWhen(member.lastSignIn.getTime(), zone, 'en') : 'Not yet',
    },
  ]
  return (
    <Card title="Account">
      <SummaryList rows={rows} />
      {member.self ? (
        <p className="mt-4 text-ink-2">
          This is you. Another administrator can change your role or deactivate your account.
        </p>
      ) : (
        <div className="mt-4">
          {member.deactivatedAt ? <Reactivate member={member} /> : <Access member={member} />}
        </div>
      )}
    </Card>
  )
}

function Access({ member }: { member: StaffMember }) {
  const others = staffRoleCodes.filter((role) => role !== member.role)
  return (
    <>
      <ActionForm action={changeRole} idPrefix="role-" lang="en">
        <HiddenField name="personId" value={member.id} />
        <FormSection title="Change the role">
          <p className="mb-3">
            {member.name} is signed out everywhere and signs in anew. Open cases go to the other coordinators.
          </p>
          <SelectField
            name="role"
            label="New role"
            options={others.map((value) => ({ value, label: staffRoles[value] }))}
          />
          <SubmitButton tone="quiet">Change the role</SubmitButton>
        </FormSection>
      </ActionForm>
      <LostStepForm action={resetStep} personId={member.id} name={member.name} folded="Lost second step" />
      <ActionForm action={deactivate} idPrefix="deactivate-" lang="en">
        <HiddenField name="personId" value={member.id} />
        <FormSection title="Deactivate">
          <p className="mb-3">{whatFollows(member)}</p>
          <GoAheadAnyway />
          <SubmitButton tone="danger">Deactivate {member.name}</SubmitButton>
        </FormSection>
      </ActionForm>
    </>
  )
}

function Reactivate({ member }: { member: StaffMember }) {
  return (
    <ActionForm action={reactivate} idPrefix="reactivate-" lang="en">
      <HiddenField name="personId" value={member.id} />
      <p className="mb-3">Cases that went to others stay with them.</p>
      <SubmitButton tone="quiet">Make {member.name} active again</SubmitButton>
    </ActionForm>
  )
}

function whatFollows({ name, role, couplesServed: couples }: StaffMember): string {
  const always = `${name} is signed out everywhere at once and cannot sign in again.`
  if (role === 'coordinator') return `${always} Open cases go to the coordinator with the fewest.`
  if (couples === 0) return always
  return `${always} ${couples === 1 ? 'One couple is' : `${couples} couples are`} still served by ${name}: their coordinators have to find someone else.`
}
