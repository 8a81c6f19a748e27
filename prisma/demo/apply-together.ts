import type { Caller } from '@/lib/access/actor'
import type { SafeContact } from '@/lib/domain/contact/safe-channel'
import type { WeeklyTime } from '@/lib/domain/scheduling/wall-clock'
import { confirmAccount } from '@/lib/use-cases/door/confirm-account'
import { requestAccount } from '@/lib/use-cases/door/request-account'
import { acceptInvitation } from '@/lib/use-cases/intake/accept-invitation'
import { answerPrivately } from '@/lib/use-cases/intake/answer-privately'
import { invitePartner } from '@/lib/use-cases/intake/invite-partner'
import { saveAboutYou } from '@/lib/use-cases/intake/save-about-you'
import { saveHome } from '@/lib/use-cases/intake/save-home'
import { savePlan } from '@/lib/use-cases/intake/save-plan'
import { saveSafeContact } from '@/lib/use-cases/intake/save-safe-contact'
import { saveTimes } from '@/lib/use-cases/intake/save-times'
import { startApplication } from '@/lib/use-cases/intake/start-application'
import { as, atTheDoor, must } from './callers'
import { cameAgainAs, homes, pairs, pairsThatEnded, surnames } from './cast'
import { personAt, tokenMailedTo } from './mailbox'
import { giveAuthenticator } from './second-factors'

export type DemoPartner = {
  id: string
  name: string
  surname: string
  zone: string
  email: string
  dateOfBirth: string
  memberId: string
  /** On a shared policy the second partner is a dependent of the first. */
  holder: 'self' | 'partner'
}
export type DemoPair = { number: number; applicationId: string; partners: [DemoPartner, DemoPartner] }

/** How far a couple has come by itself: only an account, started, partner asked, both in, or everything filled in. */
export type HowFar = 'no second step' | 'started' | 'invited' | 'joined' | 'complete'

/** A couple's own half of the story, through the same door as everyone: mail, links, forms. */
export async function applyTogether(
  number: number,
  at: Date,
  password: string,
  howFar: HowFar,
): Promise<DemoPair> {
  const partners = castPair(number)
  const [first, second] = partners
  first.id = await makeAccount(first, at, password, number)
  if (howFar !== 'no second step') await giveAuthenticator(first.id, at)
  const one = as('partner', first, at)
  const { applicationId } = await must(startApplication(one))
  const pair = { number, applicationId, partners }
  if (howFar === 'started' || howFar === 'no second step') return pair

  await must(
    invitePartner(one, { applicationId, email: second.email, partnerName: second.name, locale: 'en' }),
  )
  if (howFar === 'invited') return pair

  const account = {
    token: await tokenMailedTo(second.email),
    name: second.name,
    password,
    locale: 'en' as const,
  }
  await must(acceptInvitation(atTheDoor(at), account))
  second.id = await personAt(second.email)
  await giveAuthenticator(second.id, at)
  const two = as('partner', second, at)
  await fillIn(one, pair, first)
  if (howFar === 'joined') return pair

  await fillIn(two, pair, second)
  const pets = number % 3 === 0 ? 'Biscuit, a very calm dog' : ''
  await must(
    saveHome(one, {
      applicationId,
      version: 0,
      sameHome: number % 5 !== 0,
      pets,
      notes: '',
      ...setUpOf(number),
    }),
  )
  return pair
}

function castPair(number: number): [DemoPartner, DemoPartner] {
  const who = cameAgainAs[number] ?? number
  const names = pairsThatEnded[number - pairs.length] ?? pairs[number % pairs.length] ?? ['Nobody', 'Nobody']
  const shared = number % 4 === 3
  const home = homeOf(number)
  return [0, 1].map((place) => {
    const name = names[place] ?? ''
    const surname = surnames[(who + place * (who % 2)) % surnames.length] ?? ''
    return {
      ...{ id: '', name, surname, zone: home.zone },
      email: `${plain(name)}.${number + 1}@demo.example`,
      dateOfBirth: `${1980 + ((who * 3 + place * 5) % 20)}-0${1 + (who % 9)}-1${place}`,
      memberId: `DM${20400 + who}${shared ? '' : place + 1}`,
      holder: shared && place === 1 ? 'partner' : 'self',
    }
  }) as [DemoPartner, DemoPartner]
}

export const homeOf = (number: number) =>
  homes[number % homes.length] ?? { state: 'CO', city: 'Denver', zone: 'America/Denver' }

/** Most have what they need; some share one device, one room or one pair of headphones. */
const setUpOf = (number: number) =>
  ({
    rooms: number % 7 === 3 ? 'one' : 'one-each',
    headphones: number % 6 === 1 ? 'one' : 'each',
    devices: number % 4 === 2 ? 'one' : 'each',
  }) as const

const plain = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z]/g, '')

async function makeAccount({ name, email, zone }: DemoPartner, at: Date, password: string, number: number) {
  const address = `198.51.100.${number}`
  const asked = { name, email, password, zone, locale: 'en' as const, address }
  const { pendingId } = await must(requestAccount(atTheDoor(at), asked))
  await must(
    confirmAccount(atTheDoor(at), { token: await tokenMailedTo(email), startedHere: pendingId, address }),
  )
  return personAt(email)
}

async function fillIn(caller: Caller, { number, applicationId }: DemoPair, partner: DemoPartner) {
  const { name, surname, dateOfBirth, holder, memberId } = partner
  const { state, city } = homeOf(number)
  const phone = `(555) ${100 + (Math.floor(number / 10_000) % 900)}-${String(number % 10_000).padStart(4, '0')}`
  const about = {
    legalName: `${name} ${surname}`,
    calledName: name,
    dateOfBirth,
    state,
    city,
    phone,
  }
  await must(saveAboutYou(caller, { ...about, language: 'en' }))
  await must(saveSafeContact(caller, reachOf(number, holder === 'partner')))
  const payerName = payers[number % payers.length] ?? ''
  await must(
    savePlan(caller, { holder, payerName, memberId, groupNumber: `G-${100 + number}`, planKind: 'ppo' }),
  )
  const second = holder === 'partner' || number % 2 === 1
  await must(answerPrivately(caller, { answer: second ? 'no' : number % 6 === 2 ? 'prefer-to-talk' : 'yes' }))
  await must(saveTimes(caller, { applicationId, times: eveningsOf(number) }))
}

/** Most are reached any way at any time; some only in the evening, in plain words, or by telephone alone. */
function reachOf(number: number, second: boolean): SafeContact {
  const kind = (number * 2 + (second ? 1 : 0)) % 5
  const hours = kind === 2 ? { fromMinute: 18 * 60, untilMinute: 21 * 60 } : null
  const mayWrite = kind !== 4
  const written = { mayUse: mayWrite, leaveMessage: mayWrite, partnerMaySee: mayWrite && kind !== 3, hours }
  const call = { mayUse: true, leaveMessage: kind < 3, partnerMaySee: kind < 3, hours }
  return {
    codeWord: kind === 3 ? 'marigold' : null,
    channels: [
      { channel: 'mail', ...written, hours: mayWrite ? hours : null },
      { channel: 'text', ...written, hours: mayWrite ? hours : null },
      { channel: 'call', ...call },
    ],
  }
}

export const payers = ['Northstar Example Health', 'Lakeside Sample Mutual', 'Harbor Demo Benefit']

/** Weekday evenings, a little different from couple to couple. */
function eveningsOf(number: number): WeeklyTime[] {
  const from = (16 + (number % 3)) * 60
  return [1, 2, 3, 4, 5].map((weekday) => ({
    weekday,
    fromMinute: from,
    untilMinute: Math.min(from + 5 * 60, 22 * 60),
  }))
}
