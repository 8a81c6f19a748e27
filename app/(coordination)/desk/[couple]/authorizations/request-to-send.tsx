import Link from 'next/link'
import { askedToday } from '@/app/(coordination)/desk/[couple]/authorizations/actions'
import { DaysToWriteDown } from '@/app/(coordination)/desk/[couple]/authorizations/days-to-write-down'
import { RequestFields } from '@/app/(coordination)/desk/[couple]/authorizations/request-fields'
import { TakeFileOut } from '@/components/desk/take-file-out'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { PaperOnScreen } from '@/components/ui/paper-on-screen'
import type { Block } from '@/lib/domain/paper'
import { paths } from '@/lib/paths'
import type { RequestOnScreen } from '@/lib/views/benefits/request-on-screen'

type Props = Omit<RequestOnScreen, 'why'> & {
  on: Record<'coupleId' | 'coverageId' | 'chain' | 'seen', string>
  /** Nobody has asked yet. */
  toAsk: boolean
  /** What the payer reads, while it is looked at. */
  paper: readonly Block[] | null
}

/** A request that is written down: to be looked at, changed, taken out, and put on record as asked. */
export function RequestToSend({ on, toAsk, paper, ...form }: Props) {
  const { coupleId, chain } = on
  return (
    <div className="mt-3">
      <DaysToWriteDown coupleId={coupleId} unwritten={form.unwritten} />
      {paper ? (
        <section aria-label="The request as the payer reads it">
          <PaperOnScreen blocks={paper} />
          <Link href={`${paths.deskAuthorizations(coupleId)}#authorization-${chain}`}>Fold it away</Link>
        </section>
      ) : (
        <Link href={paths.lookAtRequest(coupleId, chain)}>Look at the request</Link>
      )}
      <RequestFields
        {...form}
        unwritten={null}
        on={on}
        idPrefix={`request-${chain}-`}
        title="Change what is asked for"
        submit="Keep the change"
      />
      <div className="my-2 flex flex-wrap items-start gap-3">
        <TakeFileOut at={paths.authorizationRequest(coupleId, chain)}>Take the request out (PDF)</TakeFileOut>
        {toAsk && (
          <ActionForm action={askedToday} idPrefix={`asked-${chain}-`} lang="en">
            {Object.entries(on).map(([name, value]) => (
              <HiddenField key={name} name={name} value={value} />
            ))}
            <SubmitButton>Record it as asked today</SubmitButton>
          </ActionForm>
        )}
      </div>
    </div>
  )
}
