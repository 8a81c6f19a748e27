import { type ConsentKey, requiredKinds } from '@/lib/domain/consent/kinds'
import { declineConsent } from '@/lib/use-cases/consent/decline-consent'
import { signConsent } from '@/lib/use-cases/consent/sign-consent'
import { stopConsent } from '@/lib/use-cases/consent/stop-consent'
import { textToRead } from '@/lib/views/consent/text-to-read'
import type { DemoPair } from './apply-together'
import { as, must } from './callers'

/**
 * Both read and sign what the program needs; with `some`, the second partner of every third couple has not come to it.
 * A few share something with each other, a few said no, and one stopped again, so that every state can be seen.
 */
export async function signPapers({ number, partners }: DemoPair, at: Date, some: boolean): Promise<void> {
  for (const [place, partner] of partners.entries()) {
    const caller = as('partner', partner, at)
    const sign = async (key: ConsentKey) => {
      const text = await textToRead(caller, key, 'en')
      if (!text) throw new Error('The demo partner has no name to sign with.')
      const { shown, legalName: typedName } = text
      await must(signConsent(caller, { ...key, locale: 'en', shown, typedName }))
    }
    if (some && place === 1 && number % 3 === 0) continue
    for (const kind of requiredKinds) await sign({ kind, about: '' })
    if (number % 4 === place) await sign({ kind: 'to-partner', about: 'times' })
    if (number % 4 === 2) await sign({ kind: 'to-couples-therapist', about: '' })
    if (number % 8 === 3 + place) await must(declineConsent(caller, { kind: 'to-partner', about: 'goals' }))
    if (number % 8 === 4 + place) {
      const key = { kind: 'to-partner', about: 'check-ins' } as const
      await sign(key)
      await must(stopConsent(caller, key))
    }
  }
}
