import { randomBytes } from 'node:crypto'
import type { DemoPair } from '../../../prisma/demo/apply-together'

/** Somebody who applies, and everything they will type. */
export type Applicant = {
  name: string
  surname: string
  email: string
  born: { month: string; day: string; year: string }
  state: string
  city: string
  zone: string
  payerName: string
  memberId: string
  concern: 'Yes' | 'No' | 'I would rather talk about it'
}

export const password = 'a lamp, a sofa and a dog'

/** Two people nobody else in this run is mistaken for: each story finds its own couple by its names. */
export function twoApplicants(first = 'Maya', second = 'Sam'): [Applicant, Applicant] {
  const mark = letters()
  return [
    {
      ...{
        name: `${first}-${mark.slice(0, 4)}`,
        surname: `Sample${mark}`,
        email: `first.${mark}@stories.example`,
      },
      born: { month: '4', day: '12', year: '1988' },
      ...{ state: 'Colorado', city: 'Denver', zone: 'America/Denver' },
      ...{ payerName: 'Northstar Example Health', memberId: `NS${mark}1`.toUpperCase(), concern: 'Yes' },
    },
    {
      ...{
        name: `${second}-${mark.slice(0, 4)}`,
        surname: `Sample${mark}`,
        email: `second.${mark}@stories.example`,
      },
      born: { month: '11', day: '3', year: '1985' },
      ...{ state: 'Arizona', city: 'Tucson', zone: 'America/Phoenix' },
      ...{ payerName: 'Lakeside Sample Mutual', memberId: `LS${mark}2`.toUpperCase(), concern: 'No' },
    },
  ]
}

/** The same two as the functions of the demo know a couple, so that their payers' replies can be made. */
export function asDemoPair(first: Applicant, second: Applicant): DemoPair {
  const partner = ({ name, surname, email, zone, memberId, born }: Applicant) => ({
    ...{ id: '', name, surname, email, zone, memberId, holder: 'self' as const },
    dateOfBirth: [born.year, born.month.padStart(2, '0'), born.day.padStart(2, '0')].join('-'),
  })
  return { number: 0, applicationId: '', partners: [partner(first), partner(second)] }
}

/** Eight letters, because names hold no digits. */
const letters = () => [...randomBytes(8)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('')
