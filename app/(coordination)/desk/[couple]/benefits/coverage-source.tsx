import Link from 'next/link'
import { sendQuestion } from '@/app/(coordination)/desk/[couple]/benefits/question/actions'
import { CardPhotos } from '@/components/desk/card-photos'
import { QuestionList } from '@/components/desk/question-list'
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
  asking: AskingOnScreen | undefined
}

/** What came in: the card, what was asked, each reply; the last one stands beside its facts. */
export function CoverageSource({ on, partner, check, asking }: CoverageSourceProps) {
  if (!check.holdsPlan) return null
  const { replies, latest, photos, readByHolder } = check
  const questions = asking?.questions ?? []
  const isEmpty = replies.length + photos.length + questions.length === 0
  return (
    <>
      {isEmpty && <p className="mb-3 text-small text-ink-2">Nothing came in yet.</p>}
      <CardPhotos partner={partner} photos={photos} />
      {questions.length > 0 && <QuestionList send={sendQuestion} questions={questions} {...on} />}
      <ReplyList replies={replies} />
      {latest && <LatestReply coupleId={on.coupleId} {...latest} />}
      {readByHolder && <ReadByHolder coverageId={on.coverageId} partner={partner} />}
    </>
  )
}

type LatestReplyProps = NonNullable<CoverageCheck['latest']> & { coupleId: string }

/** The last reply, segment by segment: what became a fact, and what was not read. */
function LatestReply({ coupleId, id, lines, hidden }: LatestReplyProps) {
  const unread = lines.filter(({ kind }) => kind === 'unread').length
  return (
    <Disclosure title={`The last reply: ${lines.length + hidden} segments, ${unread} not read`} open wide>
      <div className="max-h-56 overflow-y-auto lg:max-h-[28rem]">
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
