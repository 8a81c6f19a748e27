import { beforeAll } from 'vitest'
import type { Caller } from '@/lib/access/actor'
import type { Asked, PayerGateway } from '@/lib/gateways/payer/payer-gateway'
import { askPayer } from '@/lib/use-cases/benefits/ask-payer'
import { sendRequest } from '@/lib/use-cases/benefits/send-request'
import { type WriteRequest, writeRequest } from '@/lib/use-cases/benefits/write-request'
import { aDesk, made, now } from './a-desk'
import type { testDatabase } from './database'

const job: Caller = { actor: { kind: 'job' }, clock: () => now }

export const says =
  (asked: Asked): PayerGateway =>
  async () =>
    asked
/** The job's try of a question that was sent. */
export const ask = (requestId: string, payer: PayerGateway, isLast = false) =>
  askPayer(job, { requestId, isAgain: false, isLast }, payer).then(made)

/** One desk for a file of tests, at which Maya's payer is asked: her question, written and sent, and what became of it. */
export function aDeskThatAsks(database: ReturnType<typeof testDatabase>) {
  let desk: Awaited<ReturnType<typeof aDesk>>
  beforeAll(async () => {
    desk = await aDesk(database)
  })
  const mayas = (): WriteRequest => ({
    coupleId: desk.couple.coupleId,
    coverageId: desk.couple.partners[0]?.coverageId ?? '',
    payerCode: 'NSH01',
    firstName: 'Maya',
    lastName: 'Alvarez',
    holder: null,
  })
  const rowOf = async (id: string) => {
    const [row] = await database.asOwner('SELECT * FROM eligibility_request WHERE id = $1', [id])
    return row as Record<string, unknown>
  }
  const toldTimes = async () => {
    const [row] = await database.asOwner(
      `SELECT count(*)::int AS told FROM disclosure WHERE person_id = $1 AND recipient = 'Northstar Health'`,
      [desk.couple.partners[0]?.id],
    )
    return Number(row?.told)
  }
  const aWritten = async () => {
    const [id = ''] = made(await writeRequest(desk.caller, mayas())).requests
    return id
  }
  const aSent = async () => {
    const requestId = await aWritten()
    const { coupleId, coverageId } = mayas()
    made(await sendRequest(desk.caller, { coupleId, coverageId, requestId, byHand: false }))
    return requestId
  }
  return { theDesk: () => desk, mayas, rowOf, toldTimes, aWritten, aSent }
}
