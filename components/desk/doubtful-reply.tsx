import Link from 'next/link'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import type { FormAction } from '@/lib/forms/form-state'

type Candidate = {
  coverageId: string
  coupleId: string
  partner: string
  plan: string
  goesTo: string
  differs: string[]
  agrees: string[]
  href: string
}
type DoubtfulReplyProps = {
  batchId: string
  /** Where one is in the lists, to come back to. */
  place: string
  bring: FormAction
  setAside: FormAction
  row: {
    id: string
    person: string
    born: string
    memberId: string
    payer: string
    segment: number
    candidates: Candidate[]
  }
}

/** A member of a file who may be one of these partners: what differs and agrees for each, and a press to decide. */
export function DoubtfulReply({ batchId, place, bring, setAside, row }: DoubtfulReplyProps) {
  return (
    <li className="border-t border-hair py-4 first:border-t-0 first:pt-0">
      <p className="font-[560]">{row.person}</p>
      <p className="mb-2 text-small text-ink-2">
        {[row.born && `born ${row.born}`, row.payer, `segment ${row.segment}`].filter(Boolean).join(', ')}
        {row.memberId && (
          <>
            , ID <span className="inline-block max-w-full font-mono wrap-anywhere">{row.memberId}</span>
          </>
        )}
      </p>
      <ul className="mb-2 grid grid-cols-1 gap-3 lg:grid-cols-2">
        {row.candidates.map(({ coverageId, coupleId, partner, plan, goesTo, differs, agrees, href }) => (
          <li key={coverageId} className="rounded-control border border-hair px-3 py-2">
            <Link href={href}>{partner}</Link> <span className="text-small text-ink-2">{plan}</span>
            <ul className="mt-1 mb-3 list-disc pl-5 text-small">
              {differs.map((sentence) => (
                <li key={sentence} className="font-[560]">
                  {sentence}
                </li>
              ))}
              {agrees.map((sentence) => (
                <li key={sentence} className="text-ink-2">
                  {sentence}
                </li>
              ))}
            </ul>
            <ActionForm action={bring} lang="en" idPrefix={`bring-${row.id}-${coverageId}-`}>
              <HiddenField name="batchId" value={batchId} />
              <HiddenField name="place" value={place} />
              <HiddenField name="memberId" value={row.id} />
              <HiddenField name="coupleId" value={coupleId} />
              <HiddenField name="coverageId" value={coverageId} />
              <SubmitButton tone="quiet">{`Bring it in to ${goesTo}`}</SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ul>
      <ActionForm action={setAside} lang="en" idPrefix={`aside-${row.id}-`}>
        <HiddenField name="batchId" value={batchId} />
        <HiddenField name="place" value={place} />
        <SubmitButton tone="plain" name="only" value={row.id}>
          Set aside<span className="sr-only">: {row.person}</span>
        </SubmitButton>
      </ActionForm>
    </li>
  )
}
