import Link from 'next/link'
import { bringReply, keepCall, keepCard, payFirst } from '@/app/(coordination)/desk/[couple]/benefits/actions'
import { sendQuestion, writeQuestion } from '@/app/(coordination)/desk/[couple]/benefits/question/actions'
import { AskPayer } from '@/components/desk/ask-payer'
import { CallForm } from '@/components/desk/call-form'
import { CardPhotos } from '@/components/desk/card-photos'
import { ImportForm } from '@/components/desk/import-form'
import { OfferedReply } from '@/components/desk/offered-reply'
import { PayFirstForm } from '@/components/desk/plan-forms'
import { ReplyList } from '@/components/desk/reply-list'
import { Segments } from '@/components/desk/segments'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import { paths } from '@/lib/paths'
import type { CoverageCheck } from '@/lib/views/benefits/coverage-check'
import type { AskingOnScreen } from '@/lib/views/benefits/requests-of'

type CoverageSourceProps = {
  on: { coupleId: string; coverageId: string }
  partner: string
  check: CoverageCheck
  now: { date: string; time: string; zone: string }
  asking: AskingOnScreen | undefined
}

/** Where facts come from: the card, a reply pasted or dropped, a call; the last reply stands beside its facts. */
export function CoverageSource({ on, partner, check, now, asking }: CoverageSourceProps) {
  if (!check.holdsPlan) return null
  const { offered, replies, latest, photos, readByHolder, order } = check
  return (
    <>
      {offered.map((offer) => (
        <OfferedReply key={offer.replyId} action={bringReply} partner={partner} {...on} {...offer} />
      ))}
      <CardPhotos action={keepCard} partner={partner} photos={photos} {...on} />
      <ImportForm
        action={bringReply}
        partner={partner}
        open={check.facts.length === 0 && !check.conclusion}
        {...on}
      />
      <CallForm action={keepCall} now={now} {...on} />
      {asking && (
        <AskPayer write={writeQuestion} send={sendQuestion} coupleId={on.coupleId} asking={asking} />
      )}
      <ReplyList replies={replies} />
      {latest && <LatestReply coupleId={on.coupleId} {...latest} />}
      {readByHolder && <ReadByHolder coverageId={on.coverageId} partner={partner} />}
      {order.place > 1 && <PayFirstForm action={payFirst} {...on} />}
    </>
  )
}

type LatestReplyProps = NonNullable<CoverageCheck['latest']> & { coupleId: string }

/** The last reply, segment by segment: what became a fact, and what was not read. */
function LatestReply({ coupleId, id, lines, hidden }: LatestReplyProps) {
  const unread = lines.filter(({ kind }) => kind === 'unread').length
  return (
    <Disclosure title={`The last reply: ${lines.length + hidden} segments, ${unread} not read`} open wide>
      <div className="max-h-96 overflow-y-auto lg:max-h-[42rem]">
        {/* Inside what scrolls, so that a keyboard comes into it. */}
        <p className="mb-1 text-small">
          <Link href={paths.deskReply(coupleId, id)}>
            {hidden > 0
              ? `${hidden} more segments, and what was not read`
              : 'The whole reply, and what was not read'}
          </Link>
        </p>
        <Segments segments={lines} anchors={false} />
      </div>
    </Disclosure>
  )
}

/** Whose plan it is gets the insurer's letters about everyone on it. */
function ReadByHolder({ coverageId, partner }: { coverageId: string; partner: string }) {
  return (
    <Notice tone="attention" title="The insurer writes to whoever holds this plan">
      <p>
        Bills and explanations of {partner}’s care go to them. {partner} may ask the insurer to write to{' '}
        {partner} alone: <a href={paths.confidentialRequest(coverageId, 'en')}>the letter in English</a>,{' '}
        <a href={paths.confidentialRequest(coverageId, 'es')}>in Spanish</a>. Hand it to {partner} only.
      </p>
    </Notice>
  )
}
