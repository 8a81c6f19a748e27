import type { Metadata } from 'next'
import Link from 'next/link'
import { decline, prepare, reopen } from '@/app/(coordination)/desk/[couple]/close/actions'
import { LetterCard } from '@/app/(coordination)/desk/[couple]/close/letter-card'
import { CaseHeader } from '@/components/desk/case-header'
import { ActionForm } from '@/components/forms/action-form'
import { CheckboxCards } from '@/components/forms/checkbox-cards'
import { HiddenField } from '@/components/forms/hidden-field'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { Card } from '@/components/ui/card'
import { Flash } from '@/components/ui/flash'
import { Notice } from '@/components/ui/notice'
import { declineReasons, declineWords } from '@/lib/domain/program/decline'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
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
      {inProgram ? (
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
        <Card title={closing ? 'Begin the letters anew' : 'One sentence, then places to go'} className="mb-4">
          <ActionForm action={prepare} lang="en" idPrefix="letters-">
            <HiddenField name="coupleId" value={coupleId} />
            <RadioCards
              name="reason"
              label="What both letters say"
              hint="One neutral sentence. Nothing either of them told us in private is a reason we write."
              options={declineReasons.map((one) => ({ value: one, label: declineWords[one].en }))}
            />
            {referrals.length > 0 && (
              <CheckboxCards
                name="referrals"
                label="Places to name"
                options={referrals.map(({ id, name, phone, detail }) => ({
                  value: id,
                  label: `${name}, ${phone}`,
                  hint: detail,
                }))}
              />
            )}
            <p className="mb-4 text-small">
              <Link href={paths.deskReferrals}>Places to refer to</Link>
            </p>
            <SubmitButton tone={closing ? 'quiet' : 'main'}>Prepare the letters</SubmitButton>
          </ActionForm>
        </Card>
      )}
      <div className="grid grid-cols-1 gap-4 lg:grid-cols-2">
        {closing?.letters.map((letter) => (
          <LetterCard key={letter.id} coupleId={coupleId} {...letter} sent={letter.sentAt !== null} />
        ))}
      </div>
      {closing && !closing.closedAt && (
        <ActionForm action={decline} lang="en" idPrefix="decline-" className="mt-4">
          <HiddenField name="coupleId" value={coupleId} />
          <p className="mb-2 max-w-measure">
            Each partner gets their own letter, in the way they said is safe. The message itself only says
            that something is new. The application closes for both at once.
          </p>
          <SubmitButton tone="danger">Send both letters and close</SubmitButton>
        </ActionForm>
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
