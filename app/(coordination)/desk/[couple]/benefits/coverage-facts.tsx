import { changeFact, conclude } from '@/app/(coordination)/desk/[couple]/benefits/actions'
import { CheckResult } from '@/components/desk/check-result'
import { ChooseSource } from '@/components/desk/choose-source'
import { ConcludeForm } from '@/components/desk/conclude-form'
import { FactsTable } from '@/components/desk/facts-table'
import { RequiredList } from '@/components/desk/required-list'
import { VerifyNow } from '@/components/desk/verify-now'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import type { CoverageCheck } from '@/lib/views/benefits/coverage-check'

type CoverageFactsProps = {
  on: { coupleId: string; coverageId: string }
  check: CoverageCheck
  /** It is on record that the partner pays without a plan. */
  paid: boolean
  unsigned: boolean
}

/** What is known, what is still open, and how the check was concluded or can be. */
export function CoverageFacts({ on, check, paid, unsigned }: CoverageFactsProps) {
  const { facts, withdrawn, conclusion, standing } = check
  const known = facts.length > 0
  const unsettled = !conclusion || standing === 'expired'
  const onePress = unsettled && check.mayVerify && !unsigned
  const table = { action: changeFact, ...on }
  return (
    <>
      <CheckResult now={conclusion} earlier={check.earlier} paid={paid} />
      {check.holdsPlan && known && <RequiredList lines={check.required} />}
      <ChooseSource action={changeFact} disagreements={check.disagreements} {...on} />
      {unsettled && <Sentences title="Still open" sentences={check.open} />}
      {onePress && (
        <VerifyNow action={conclude} standing={conclusion?.id ?? null} again={conclusion !== null} {...on} />
      )}
      {known && <FactsTable press="withdraw" caption="Facts" facts={facts} {...table} />}
      {check.holdsPlan && !known && (
        <p className="mb-3 text-small text-ink-2">
          Facts stand here once a reply or a call has brought some.
        </p>
      )}
      {withdrawn.length > 0 && (
        <Disclosure title={`Withdrawn or replaced (${withdrawn.length})`}>
          <FactsTable press="restore" caption="Withdrawn facts" facts={withdrawn} {...table} />
        </Disclosure>
      )}
      {(check.holdsPlan || !paid) && (
        <ConcludeForm
          action={conclude}
          standing={conclusion?.id ?? null}
          offersVerified={check.holdsPlan && !onePress}
          title={onePress ? 'It ended otherwise' : conclusion ? 'Conclude it again' : 'Conclude the check'}
          quiet={onePress || conclusion !== null}
          open={!conclusion && known && !unsigned && !onePress}
          {...on}
        />
      )}
    </>
  )
}

function Sentences({ title, sentences }: { title: string; sentences: string[] }) {
  if (sentences.length === 0) return null
  return (
    <Notice tone="attention" title={title}>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  )
}
