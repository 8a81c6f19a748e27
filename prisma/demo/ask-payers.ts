import { listCoverages } from '@/lib/data/benefits'
import { HOUR } from '@/lib/domain/time'
import { make271, type SampleReply } from '@/lib/gateways/eligibility/sample-reply'
import { sendRequest } from '@/lib/use-cases/benefits/send-request'
import { takeBatch } from '@/lib/use-cases/benefits/take-batch'
import { writeRequest } from '@/lib/use-cases/benefits/write-request'
import { look } from '@/lib/views/look'
import { as, must } from './callers'
import { type Sent, sampleFor } from './take-in'

/** Monday’s file from a clearing house, as it comes to the desk of whoever has the first of these couples. */
export const batchFile = 'clearing-house-monday.271'

/**
 * Of the couples whose plans are still to verify: one payer was asked and has not answered, one question is written and
 * not sent, and a file with the answers of many members lies on the desk.
 */
export async function askPayers(toVerify: readonly Sent[], now: Date): Promise<string> {
  const [first] = toVerify
  if (!first) throw new Error('Nobody’s plan is to be verified in this demo.')
  const theirs = toVerify.filter(({ coordinator }) => coordinator.id === first.coordinator.id)
  for (const [place, one] of theirs.slice(0, 2).entries())
    await ask(one, new Date(now.getTime() - 5 * HOUR), place === 0)
  const at = new Date(now.getTime() - 2 * HOUR)
  const text = batchOf(theirs, at)
  const caller = as('coordinator', first.coordinator, at)
  await must(takeBatch(caller, { text, fileName: batchFile }))
  return text
}

async function ask({ coupleId, coordinator, pair }: Sent, at: Date, send: boolean) {
  const caller = as('coordinator', coordinator, at)
  const [partner] = pair.partners
  const [coverage] = await look(caller, 'benefits.read', { couple: coupleId }, ({ tx }) =>
    listCoverages(tx, coupleId),
  )
  if (!coverage || coverage.personId !== partner.id) throw new Error('The demo partner has no plan.')
  const on = { coupleId, coverageId: coverage.id }
  const named = { firstName: partner.name, lastName: partner.surname, holder: null }
  const payerCode = sampleFor(pair, 0, at).payer.id
  const [requestId = ''] = (await must(writeRequest(caller, { ...on, ...named, payerCode }))).requests
  if (send) await must(sendRequest(caller, { ...on, requestId, byHand: true }))
}

/** Two that are sure, one with a slip in the birth date, and people who are nobody's here. */
function batchOf(theirs: readonly Sent[], at: Date): string {
  const known = theirs.slice(0, 3).map(({ pair }) => sampleFor(pair, 0, at))
  const slipped = known.map((reply, place) => (place < 2 ? reply : withSlip(reply)))
  const [like] = known
  if (!like) throw new Error('The demo batch names nobody.')
  const strangers = ['Ines Sample', 'Omar Sample', 'Ruth Sample', 'Teo Sample'].map((name, place) => {
    const [firstName = '', lastName = ''] = name.split(' ')
    const subscriber = {
      firstName,
      lastName,
      dateOfBirth: `197${place}-05-1${place}`,
      memberId: `SMP00${place}7731`,
    }
    return { ...like, dependent: undefined, subscriber, trace: `DEMO-X-${place}` }
  })
  return make271(...slipped, ...strangers)
}

function withSlip(reply: SampleReply): SampleReply {
  const [year = '', month = '', day = ''] = reply.subscriber.dateOfBirth.split('-')
  const other = day === '17' ? '18' : '17'
  return { ...reply, subscriber: { ...reply.subscriber, dateOfBirth: `${year}-${month}-${other}` } }
}
