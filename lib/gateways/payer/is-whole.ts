import { readReplyInTurns } from '@/lib/gateways/eligibility/read-271'

/** Whether a text is a whole 271; `receipt`: X12 all right, but a receipt (999, TA1) that turns the question down. */
export async function isWhole(text: string): Promise<'answer' | 'receipt' | 'broken'> {
  const read = await readReplyInTurns(text)
  if (read.ok) return read.members.length + read.rejections.length > 0 ? 'answer' : 'broken'
  return read.problem.code === 'wrong-transaction' && read.problem.transaction !== '' ? 'receipt' : 'broken'
}
