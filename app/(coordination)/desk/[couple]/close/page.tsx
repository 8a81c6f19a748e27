import type { Metadata } from 'next'
import { decline, reopen } from '@/app/(coordination)/desk/[couple]/close/actions'
import { LetterCard } from '@/app/(coordination)/desk/[couple]/close/letter-card'
import { PrepareLetters } from '@/app/(coordination)/desk/[couple]/close/prepare-letters'
import { CaseHeader } from '@/components/desk/case-header'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { Flash } from '@/components/ui/flash'
import { Notice } from '@/components/ui/notice'
import { page } from '@/lib/page'
import { closingOfCase } from '@/lib/views/desk/closing-of-case'

export const metadata: Metadata = { title: 'Decline and refer' }

export default page('case.close', async ({ caller, params, search }) => {
  const { heading, closing, inProgram, referrals } = await closingOfCase(caller, params.couple ?? '')
  const { coupleId } = heading
  return (
    <>
      <CaseHeader on="Notes" {...heading} next={null} />
      <h2 className="mb-3">Decline and refer</h2>
      <Flash said={search.said} notices={said} />
      {heading.ended ? (
        <Notice>These two are no longer a couple here. There is nothing left to decline.</Notice>
      ) : inProgram ? (
        <Notice>This couple is in the program. What ends there is a discharge.</Notice>
      ) : closing?.closedAt ? (
        <ActionForm action={reopen} lang="en" idPrefix="reopen-" className="mb-4">
          <HiddenField name="coupleId" value={coupleId} />
          <p className="mb-2 max-w-measure">
            This application is closed, and both were written to. Each of them may apply again, with anyone.
          </p>
          <SubmitButton tone="quiet">Open it again</SubmitButton>
        </ActionForm>
      ) : (
        !closing && (
          <Card title="One sentence, then places to go" className="mb-4">
            <PrepareLetters coupleId={coupleId} referrals={referrals} again={false} />
          </Card>
        )
      )}
      <div className="grid grid-cols-1 gap-4 lg:grid-cols-2">
        {closing?.letters.map((letter) => (
          <LetterCard key={letter.id} coupleId={coupleId} {...letter} sent={letter.sentAt !== null} />
        ))}
      </div>
      {closing && !closing.closedAt && (
        <>
          <ActionForm action={decline} lang="en" idPrefix="decline-" className="mt-4">
            <HiddenField name="coupleId" value={coupleId} />
            <p className="mb-2 max-w-measure">
              Each partner gets their own letter, in the way they said is safe. The message itself only says
              that something is new. The application closes for both at once.
            </p>
            <SubmitButton tone="danger">Send both letters and close</SubmitButton>
          </ActionForm>
          <Disclosure title="Begin the letters anew">
            <PrepareLetters coupleId={coupleId} referrals={referrals} again />
          </Disclosure>
        </>
      )}
    </>
  )
})

const said = {
  prepared: 'Both letters are prepared. Read them over; nothing is sent yet.',
  changed: 'The letter is changed.',
  closed: 'Both letters are sent, and the application is closed.',
  open: 'The application is open again.',
}
