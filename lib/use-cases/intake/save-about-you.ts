import type { Caller } from '@/lib/access/actor'
import { savePartnerProfile, setPersonFace } from '@/lib/data/partner-profiles'
import { isAdult } from '@/lib/domain/intake/age'
import { wrongAboutYou } from '@/lib/domain/intake/check-entries'
import type { Need } from '@/lib/domain/intake/needs'
import { usualZone } from '@/lib/domain/intake/states'
import { done, type Outcome, refuse } from '@/lib/domain/outcome'
import type { Locale } from '@/lib/domain/refusals'
import { type LocalDate, localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { myOpenApplication, type Opened } from '@/lib/use-cases/intake/my-application'
import { rememberPart } from '@/lib/use-cases/intake/remember-part'
import { run, type Work } from '@/lib/use-cases/run'

export type AboutYou = Opened & {
  legalName: string
  /** What the partner and the care team see. */
  calledName: string
  dateOfBirth: LocalDate
  /** Two letters. */
  state: string
  city: string
  /** IANA zone; left out, the usual one of the state. */
  zone?: string
  phone: string
  /** For sessions and mails. */
  language: Locale
  pronouns?: string
  street?: string
  /** What makes sessions easier, and the rest of it in their own words. */
  needs?: Need[]
  needsWords?: string
}

/**
 * Keeps what one partner says about themselves. A minor's answers are kept like everybody's and `adult` says so:
 * age decides who can be helped here, it is no mistake in a form.
 * Refuses `no-such-birthday`, `state-unknown`, `zone-unknown`, `application-already-sent`, `form-of-another-person`.
 */
export function saveAboutYou(caller: Caller, input: AboutYou): Promise<Outcome<{ adult: boolean }>> {
  const save = async (work: Work) => {
    const { tx, now, record } = work
    const mine = await myOpenApplication(work, input)
    if (!mine.ok) return mine
    const { application, me } = mine.value

    const { whose, zone: chosen, pronouns, street, needs = [], needsWords, ...said } = input
    const zone = chosen ?? usualZone(input.state) ?? ''
    const wrong = wrongAboutYou({ ...said, zone }, localDateOf(now.getTime(), me.zone))
    if (wrong.length > 0) return refuse(...wrong)

    const optional = {
      pronouns: pronouns || null,
      street: street || null,
      needs,
      needsWords: needsWords || null,
    }
    await savePartnerProfile(tx, me.id, { ...said, ...optional }, now)
    await setPersonFace(tx, me.id, { name: said.calledName, zone, locale: said.language })
    await rememberPart(tx, { applicationId: application.id, personId: me.id }, zone, now)
    record({ subject: me.id })
    return done({ adult: isAdult(said.dateOfBirth, localDateOf(now.getTime(), zone)) })
  }
  return run(caller, 'application.about-you.save', {}, save, input)
}
