import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DemoPair } from './apply-together'
import type { Staff } from './hire-staff'

/** Keeps the list that `npm run demo` prints: one of each kind, and couples at three points of their way. */
export function writeDownWhoCanSignIn(staff: Staff, applied: DemoPair[], password: string) {
  const couple = (number: number, what: string) =>
    (applied[number]?.partners ?? [])
      .filter(({ id }) => id !== '')
      .map(({ name, email }) => ({ who: `Partner ${name}, ${what}`, email, password }))
  const accounts = [
    { who: 'Coordinator', email: staff.coordinators[0]?.email ?? '', password },
    { who: 'Coordinator, another', email: staff.coordinators[1]?.email ?? '', password },
    { who: 'Couples therapist', email: staff.clinicians[3]?.email ?? '', password },
    { who: 'Individual therapist', email: staff.clinicians[8]?.email ?? '', password },
    { who: 'Director', email: staff.director.email, password },
    { who: 'Admin', email: staff.admin.email, password },
    ...couple(2, 'still applying'),
    ...couple(40, 'in the program'),
    ...couple(41, 'with letters about their plans'),
  ]
  writeFileSync(join(process.cwd(), '.data', 'demo-accounts.json'), `${JSON.stringify(accounts, null, 2)}\n`)
}
