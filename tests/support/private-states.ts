import fc from 'fast-check'
import type { Caller } from '@/lib/access/actor'
import { type Channel, channels } from '@/lib/domain/contact/safe-channel'
import { everyInstrument } from '@/lib/domain/measures/every-instrument'
import { choicesOf } from '@/lib/domain/measures/instrument'
import { privatePages } from '@/lib/domain/measures/private-pages'
import { wishes } from '@/lib/domain/taking-part/wish'
import { declineConsent } from '@/lib/use-cases/consent/decline-consent'
import { stopConsent } from '@/lib/use-cases/consent/stop-consent'
import { saveTechCheck } from '@/lib/use-cases/contact/save-tech-check'
import { saveEmergencyContact } from '@/lib/use-cases/intake/save-emergency-contact'
import { saveSafeContact } from '@/lib/use-cases/intake/save-safe-contact'
import { finishPrivatePart } from '@/lib/use-cases/private/finish-private-part'
import { saveMeasureAnswer } from '@/lib/use-cases/private/save-measure-answer'
import { savePrivateText } from '@/lib/use-cases/private/save-private-text'
import { sayStop, undoStop } from '@/lib/use-cases/taking-part/say-stop'
import { sign } from './sign'

/** One thing a partner does alone, by name so that a failing state can be read. */
export type PrivateAct = { name: string; act: (caller: Caller) => Promise<unknown> }

const whose = (caller: Caller) => ('id' in caller.actor ? caller.actor.id : '')

/** An answer to one item of one instrument, any value of its scale, or skipped. */
const answer = fc.constantFrom(...privatePages.filter((page) => page.kind === 'item')).chain((page) => {
  const instrument = everyInstrument[page.instrument]
  const item = instrument.items.find(({ key }) => key === page.item)
  const values = item ? choicesOf(instrument, item).map(({ value }) => value) : []
  return fc.constantFrom<(number | 'skipped')[]>('skipped', ...values).map(
    (value): PrivateAct => ({
      name: `${page.instrument} ${page.item} = ${value}`,
      act: (caller) => saveMeasureAnswer(caller, { whose: whose(caller), n: page.n, answer: value }),
    }),
  )
})

/** Yes to each question about being safe with the partner, and to those about wanting to die. */
const alarming = fc
  .constantFrom(
    ...privatePages.filter((page) => page.kind === 'item' && ['hark', 'asq'].includes(page.instrument)),
  )
  .map(
    ({ n }): PrivateAct => ({
      name: `yes on page ${n}`,
      act: (caller) => saveMeasureAnswer(caller, { whose: whose(caller), n, answer: 1 }),
    }),
  )

const words = fc.constantFrom(...privatePages.filter(({ kind }) => kind === 'topic')).chain(({ n }) =>
  fc.constantFrom({ words: 'I would rather say this to a person' }, 'skipped' as const).map(
    (reply): PrivateAct => ({
      name: `words on page ${n}`,
      act: (caller) => savePrivateText(caller, { whose: whose(caller), n, reply }),
    }),
  ),
)

const channel = (name: Channel) =>
  fc.record({
    channel: fc.constant(name),
    mayUse: fc.boolean(),
    hours: fc.option(fc.constant({ fromMinute: 600, untilMinute: 720 })),
  })
const reach = fc.tuple(fc.tuple(...channels.map(channel)), fc.option(fc.constant('blue'))).map(
  ([said, codeWord]): PrivateAct => ({
    name: 'how to be reached',
    act: (caller) => {
      const all = said.map((one) => ({
        ...{ ...one, leaveMessage: one.mayUse, partnerMaySee: false },
        hours: one.mayUse ? one.hours : null,
      }))
      return saveSafeContact(caller, { codeWord, channels: all })
    },
  }),
)
const emergency = fc.boolean().map(
  (named): PrivateAct => ({
    name: 'whom to call',
    act: (caller) => {
      const contact = { name: 'A sister', relation: 'sister', phone: '303 555 0199', maySayWho: false }
      return saveEmergencyContact(caller, { contact: named ? contact : null })
    },
  }),
)
const alone = [
  { kind: 'to-couples-therapist', about: '' },
  { kind: 'counselor-notes', about: '' },
] as const
const consent = fc
  .constantFrom(...alone)
  .chain((key) =>
    fc.constantFrom<PrivateAct[]>(
      { name: `signs ${key.kind}`, act: (caller) => sign(caller, key.kind).catch(() => null) },
      { name: `declines ${key.kind}`, act: (caller) => declineConsent(caller, key) },
      { name: `stops ${key.kind}`, act: (caller) => stopConsent(caller, key) },
    ),
  )
const equipment = fc.constantFrom('yes', 'no', 'not-sure').map(
  (camera): PrivateAct => ({
    name: `camera: ${camera}`,
    act: (caller) =>
      saveTechCheck(caller, { camera, microphone: 'yes', connection: 'yes', printer: 'no' } as Parameters<
        typeof saveTechCheck
      >[1]),
  }),
)
const taking = fc.constantFrom<PrivateAct[]>(
  ...wishes.map((wish) => ({ name: `says: ${wish}`, act: (caller: Caller) => sayStop(caller, { wish }) })),
  { name: 'takes it back', act: undoStop },
)
const finished: PrivateAct = {
  name: 'finishes',
  act: (caller) => finishPrivatePart(caller, { whose: whose(caller) }),
}

/** What one partner may have done in private by some moment: answers, holds, refusals, other ways to be reached, leaving. */
export const privateState = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: answer },
    { weight: 3, arbitrary: alarming },
    { weight: 2, arbitrary: words },
    { weight: 2, arbitrary: reach },
    { weight: 1, arbitrary: emergency },
    { weight: 2, arbitrary: consent },
    { weight: 1, arbitrary: equipment },
    { weight: 2, arbitrary: taking },
    { weight: 1, arbitrary: fc.constant(finished) },
  ),
  { minLength: 1, maxLength: 5 },
)
