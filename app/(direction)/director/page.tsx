import type { Metadata } from 'next'
import { handOver } from '@/app/(direction)/director/actions'
import { CasesTable } from '@/components/desk/cases-table'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { LinkButton } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Flash } from '@/components/ui/flash'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { type CaseOnTable, type OverseeCases, overseeCases } from '@/lib/views/direction/oversee-cases'

export const metadata: Metadata = { title: 'Cases' }

export default page('cases.oversee', async ({ caller, search }) => {
  const { cases, coordinators } = await overseeCases(caller)
  const chosen = cases.find(({ coupleId }) => coupleId === search.hand)
  const orphans = cases.filter(({ coordinator }) => coordinator === null).length
  return (
    <>
      <PageHeading title="Cases" lede={say(cases.length, orphans)} />
      <Flash said={search.said} notices={{ 'handed-over': 'The case is handed over.' }} />
      {chosen && <HandOver one={chosen} coordinators={coordinators} />}
      {cases.length > 0 ? (
        <CasesTable cases={cases} selected={chosen?.coupleId} />
      ) : (
        <EmptyState title="No application has been sent yet." />
      )}
    </>
  )
})

function HandOver({ one, coordinators }: { one: CaseOnTable; coordinators: OverseeCases['coordinators'] }) {
  const others = coordinators.filter(({ id }) => id !== one.coordinator?.id)
  return (
    <Card title={`Hand over: ${one.names}`} aside={one.reference} className="mb-5">
      <ActionForm action={handOver} lang="en">
        <HiddenField name="coupleId" value={one.coupleId} />
        <HiddenField name="seen" value={one.coordinator?.id ?? ''} />
        <SelectField
          name="coordinatorId"
          label="To"
          hint="From then on they see the case, and whoever had it no longer does."
          options={others.map(({ id, name, cases }) => ({ value: id, label: `${name} (${cases} now)` }))}
        />
        <ButtonRow>
          <SubmitButton>Hand over</SubmitButton>
          <LinkButton href={paths.direction} tone="quiet">
            Leave it
          </LinkButton>
        </ButtonRow>
      </ActionForm>
    </Card>
  )
}

function say(cases: number, orphans: number): string {
  const all = cases === 1 ? 'One case' : `${cases} cases`
  if (orphans === 0) return `${all}, each with a coordinator.`
  return `${all}, ${orphans} without a coordinator: they stand first.`
}
