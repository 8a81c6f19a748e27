import { type Caller, person } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { type AnswerToLookAt, listAnswersToLookAt } from '@/lib/data/answers-to-look-at'
import { type CoverageRow, listCoverages } from '@/lib/data/benefits'
import { findRequestText, listRequests, type RequestRow } from '@/lib/data/eligibility-requests'
import { findPayerOf } from '@/lib/data/payer-of-coverage'
import { questionsIn } from '@/lib/domain/benefits/asked-service-types'
import { maySendAgain } from '@/lib/domain/benefits/may-send-again'
import { nameOnCard } from '@/lib/domain/benefits/name-on-card'
import { serviceTypeWords } from '@/lib/domain/benefits/service-types'
import {
  answerGone,
  answerSetAside,
  askedUnderFormerWords,
  whyNotAskedWords,
} from '@/lib/domain/benefits/why-not-asked'
import { looksLikeId } from '@/lib/domain/ids'
import { sayPast } from '@/lib/domain/scheduling/say-when'
import { type LocalDate, localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { paths } from '@/lib/paths'
import { look } from '@/lib/views/look'

/** What a coordinator needs to ask one coverage's payer, and what was asked so far, the latest first. */
export type AskingOnScreen = {
  coverageId: string
  partner: string
  payer: string
  /** What the payer is called in X12, where we know it. */
  payerCode: string
  /** How many questions one press writes: payers that answer so are asked about each service apart. */
  questionsAtOnce: number
  named: Named
  /** Whose plan it is, where it is not the partner's own; empty names where we do not know the person. */
  holder: Named | null
  questions: QuestionOnScreen[]
}
export type Named = { firstName: string; lastName: string }
export type QuestionOnScreen = {
  id: string
  trace: string
  about: string
  state: 'written' | 'sending' | 'sent' | 'answered' | 'could-not-send'
  words: string
  /** Why not, or what to do about its answer. */
  why: string | null
  maySend: boolean
  download: string
  replyHref: string | null
  /** The answer is to be looked at there, also where it was set aside. */
  waitsHref: string | null
}

/** By coverage id, every plan of a couple that somebody can be asked about. */
export function requestsOf(caller: Caller, couple: string): Promise<Record<string, AskingOnScreen>> {
  return look(caller, 'benefits.read', { couple }, async ({ tx, now }) => {
    const coverages = await listCoverages(tx, couple)
    const asked = coverages.filter(({ holder }) => holder !== 'none')
    const requests = await listRequests(
      tx,
      asked.map(({ id }) => id),
    )
    const waiting = requests.filter(({ problem }) => problem === 'answer-waits').map(({ trace }) => trace)
    const answers = new Map((await listAnswersToLookAt(tx, waiting)).map((one) => [one.trace, one]))
    const at = { couple, now, zone: person(caller.actor).zone, answers }
    const shown: Record<string, AskingOnScreen> = {}
    for (const coverage of asked) {
      const payer = await findPayerOf(tx, coverage.id)
      shown[coverage.id] = {
        coverageId: coverage.id,
        partner: coverage.partner,
        payer: payer?.name || coverage.payer,
        payerCode: payer?.code ?? '',
        questionsAtOnce: questionsIn(payer?.requestStyle ?? 'one-for-all').length,
        named: nameOnCard(coverage.legalName),
        holder: holderOf(coverage, coverages),
        questions: requests
          .filter(({ coverageId }) => coverageId === coverage.id)
          .map((request) => questionOnScreen(request, at)),
      }
    }
    return shown
  })
}

function holderOf({ holder, personId }: CoverageRow, coverages: readonly CoverageRow[]): Named | null {
  if (holder === 'self') return null
  const other = coverages.find((one) => one.personId !== personId)
  return holder === 'partner' && other ? nameOnCard(other.legalName) : { firstName: '', lastName: '' }
}

type At = { couple: string; now: Date; zone: string; answers: ReadonlyMap<string, AnswerToLookAt> }

function questionOnScreen(request: RequestRow, { couple, now, zone, answers }: At): QuestionOnScreen {
  const { id, trace, status, replyId } = request
  const answer = answers.get(trace)
  return {
    id,
    trace,
    about: request.serviceTypes.map(serviceTypeWords).join('; '),
    state: status,
    words: stateWords(request, zone, localDateOf(now.getTime(), zone)),
    why: whyOf(request, answer),
    maySend: !request.formerWords && maySendAgain(status, request.askedAt, now),
    download: paths.deskQuestion(couple, id),
    replyHref: replyId ? paths.deskReply(couple, replyId) : null,
    waitsHref: answer ? paths.deskReplyBatch(answer.batchId) : null,
  }
}

function whyOf(
  { problem, formerWords, status }: RequestRow,
  answer: AnswerToLookAt | undefined,
): string | null {
  if (problem === 'answer-waits') return answerWords(answer)
  if (formerWords && problem === null && status !== 'answered') return askedUnderFormerWords
  return whyNotAskedWords(problem)
}

function answerWords(answer: AnswerToLookAt | undefined): string | null {
  if (!answer) return answerGone
  return answer.state === 'waiting' ? whyNotAskedWords('answer-waits') : answerSetAside
}

function stateWords(
  { status, writtenAt, sentAt, askedAt, answeredAt, byHand, tries }: RequestRow,
  zone: string,
  today: LocalDate,
): string {
  const when = (at: Date | null) => (at ? sayPast(at.getTime(), zone, today) : '')
  switch (status) {
    case 'written':
      return `Written ${when(writtenAt)}, not sent`
    case 'sending':
      return `On its way since ${when(askedAt)}${tries > 0 ? `, tried ${tries} ${tries === 1 ? 'time' : 'times'} so far` : ''}`
    case 'sent':
      return `Sent ${byHand ? 'by hand ' : ''}${when(sentAt)}, no answer yet`
    case 'answered':
      return `Answered ${when(answeredAt)}`
    case 'could-not-send':
      return 'Could not be sent'
  }
}

/** The text of one question, to be taken to a payer by hand. */
export function questionText(
  caller: Caller,
  { couple, request }: { couple: string; request: string },
): Promise<{ fileName: string; text: string }> {
  return look(caller, 'benefits.read', { couple }, async ({ tx }) => {
    const found = looksLikeId(request) ? await findRequestText(tx, request) : undefined
    if (!found || found.coupleId !== couple) throw new NotFound()
    return { fileName: `${found.trace}.270`, text: found.text }
  })
}
