import { word } from '@/lib/gateways/eligibility/elements'
import { added } from '@/lib/gateways/eligibility/lists'
import type { Loop } from '@/lib/gateways/eligibility/loops'
import { type Notes, quoted } from '@/lib/gateways/eligibility/notes'
import { followUps, rejectionCodes } from '@/lib/gateways/eligibility/rejection-codes'
import type { Rejection, RejectionLevel } from '@/lib/gateways/eligibility/reply'
import { refOf, type Segment } from '@/lib/gateways/eligibility/segment'

/** Adds an AAA to the loop it stands in. The guide allows nine per loop; more, above the benefits, stay unread. */
export function noteRejection(loop: Loop, aaa: Segment, notes: Notes): void {
  const level = levelOf(loop)
  if (!level.startsWith('2110') && countAt(loop, level) >= MOST_REJECTIONS) {
    notes.leave(aaa, 'More than nine refusals stand in one place.')
    return
  }
  const rejection = rejectionOf(aaa, level)
  loop.rejections = added(loop.rejections, rejection)
  if (!rejectionCodes.has(rejection.code))
    notes.leave(aaa, `AAA03 ${quoted(rejection.code)} is no reason we know.`)
}

/** The guide's own bound for one place. */
const MOST_REJECTIONS = 9

function countAt({ rejections }: Loop, level: RejectionLevel): number {
  return rejections.filter((one) => one.level === level).length
}

function rejectionOf(aaa: Segment, level: RejectionLevel): Rejection {
  const code = word(aaa, 3)
  const followUp = word(aaa, 4) || null
  const known = rejectionCodes.get(code)
  const reason =
    known?.sentence ?? `The payer gave a reason we do not know (code ${code ? quoted(code) : 'missing'}).`
  const next = followUps.get(followUp ?? '') ?? ''
  return {
    level,
    code,
    followUp,
    meaning: known?.meaning ?? 'other',
    sentence: `${reason} ${next}`.trim(),
    segment: refOf(aaa),
  }
}

function levelOf(loop: Loop): RejectionLevel {
  switch (loop.kind) {
    case 'payer':
      return loop.named ? '2100A' : '2000A'
    case 'provider':
      return '2100B'
    case 'subscriber':
      return loop.benefits.length > 0 ? '2110C' : '2100C'
    case 'dependent':
      return loop.benefits.length > 0 ? '2110D' : '2100D'
  }
}
