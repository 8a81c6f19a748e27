import type { SampleReply } from '@/lib/gateways/eligibility/sample-reply'
import { mayasReply } from './a-desk'

/** A complete reply about somebody who is nobody's here, one for each number. */
export const aStrangersReply = (place: number): SampleReply => ({
  ...mayasReply,
  subscriber: {
    firstName: `FIRST${place}`,
    lastName: `LAST${place}`,
    dateOfBirth: `19${50 + (place % 40)}-01-0${1 + (place % 9)}`,
    memberId: `ZZZ${String(place).padStart(8, '0')}`,
  },
  trace: `T${place}`,
})
