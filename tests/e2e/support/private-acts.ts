import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import type { InstrumentId } from '@/lib/domain/measures/instrument'
import { privatePages } from '@/lib/domain/measures/private-pages'
import { declineConsent } from '@/lib/use-cases/consent/decline-consent'
import { stopConsent } from '@/lib/use-cases/consent/stop-consent'
import { saveTechCheck } from '@/lib/use-cases/contact/save-tech-check'
import { saveEmergencyContact } from '@/lib/use-cases/intake/save-emergency-contact'
import { saveSafeContact } from '@/lib/use-cases/intake/save-safe-contact'
import { finishPrivatePart } from '@/lib/use-cases/private/finish-private-part'
import { saveMeasureAnswer } from '@/lib/use-cases/private/save-measure-answer'
import { savePrivateText } from '@/lib/use-cases/private/save-private-text'
import { sayStop, undoStop } from '@/lib/use-cases/taking-part/say-stop'
import type { DemoPartner } from '../../../prisma/demo/apply-together'
import { as } from '../../../prisma/demo/callers'
import { sign } from '../../../prisma/demo/sign-papers'
import { anyWay } from '../../support/a-home'
import { idOf } from '../../support/in-private'
import type { PrivateAct } from '../../support/private-states'

const never = anyWay.channels.map((one) => ({
  ...one,
  mayUse: false,
  leaveMessage: false,
  partnerMaySee: false,
}))
const toTherapist = { kind: 'to-couples-therapist', about: '' } as const
const nothingWorks = { camera: 'no', microphone: 'no', connection: 'no', printer: 'no' } as Parameters<
  typeof saveTechCheck
>[1]
const sister = { name: 'A sister', relation: 'sister', phone: '303 555 0199', maySayWho: false }

/**
 * What one partner does alone, one state after the other, each of another kind. What cannot be done at some stage is
 * refused there, and that must not show either.
 */
export const privateActs = (one: DemoPartner): PrivateAct[] => [
  { name: 'is afraid', act: (caller) => answerAll(caller, 'hark', 1) },
  {
    name: 'thinks of dying',
    act: (caller) => inTurn([() => answerAll(caller, 'asq', 1), () => answerAll(caller, 'phq9', 3)]),
  },
  {
    name: 'tells everything, and finishes',
    act: (caller) => inTurn([() => tellAll(caller), () => finishPrivatePart(caller, { whose: one.id })]),
  },
  {
    name: 'may be reached in another way alone',
    act: (caller) =>
      inTurn([
        () => saveSafeContact(caller, { codeWord: 'blue', channels: never }),
        () => saveEmergencyContact(caller, { contact: sister }),
        () => saveTechCheck(caller, nothingWorks),
      ]),
  },
  { name: 'declines a consent', act: (caller) => declineConsent(caller, toTherapist) },
  {
    name: 'signs it, and stops it and what the program needs',
    act: (caller) =>
      inTurn([
        () => sign(one, new Date(), toTherapist),
        () => stopConsent(caller, toTherapist),
        () => stopConsent(caller, { kind: 'care-and-payment', about: '' }),
      ]),
  },
  { name: 'says that it is over', act: (caller) => sayStop(caller, { wish: 'stop' }) },
  {
    name: 'takes that back, and is not afraid',
    act: (caller) => inTurn([() => undoStop(caller), () => answerAll(caller, 'hark', 0)]),
  },
]

export const actingNow = (one: DemoPartner): Caller => as('partner', one, new Date())

async function answerAll(caller: Caller, instrument: InstrumentId, answer: number): Promise<unknown> {
  const asked = privatePages.filter((page) => page.kind === 'item' && page.instrument === instrument)
  return inTurn(
    asked.map(
      ({ n }) =>
        () =>
          saveMeasureAnswer(caller, { whose: idOf(caller), n, answer }),
    ),
  )
}

function tellAll(caller: Caller): Promise<unknown> {
  const asked = privatePages.filter(({ kind }) => kind === 'topic')
  const reply = { words: 'Every day' }
  return inTurn(
    asked.map(
      ({ n }) =>
        () =>
          savePrivateText(caller, { whose: idOf(caller), n, reply }),
    ),
  )
}

/** The answer of the last one that was not refused as not there. */
async function inTurn(acts: (() => Promise<unknown>)[]): Promise<unknown> {
  let last: unknown = { ok: false }
  for (const act of acts) {
    try {
      const outcome = await act()
      if (!(outcome instanceof Object && 'ok' in outcome && outcome.ok === false)) last = outcome
    } catch (error) {
      if (!(error instanceof NotFound)) throw error
    }
  }
  return last
}
