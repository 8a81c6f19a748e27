import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import { notFound, RedirectType, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { z } from 'zod'
import type { Actor, Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { type Action, allowsKind } from '@/lib/access/permissions'
import { isPrivateAction, missingProof } from '@/lib/access/proofs'
import { currentActor } from '@/lib/auth/current-actor'
import { systemClock } from '@/lib/clock'
import { isConnectionLost } from '@/lib/data/lost-connections'
import type { Outcome } from '@/lib/domain/outcome'
import type { Paper } from '@/lib/domain/paper'
import { type Locale, type Refusal, type RefusalCode, refusal, sentence } from '@/lib/domain/refusals'
import { noteReached, noteRefused } from '@/lib/edge/open-requests'
import type { FormAction, FormState, FormValues } from '@/lib/forms/form-state'
import { type Given, readForm, takeCode, takeKey, withoutSecrets } from '@/lib/forms/read-form'
import { readInput } from '@/lib/forms/read-input'
import { toldBeside } from '@/lib/forms/told-beside'
import { isPrivate, paths } from '@/lib/paths'
import { proveInForm, wantedProof } from '@/lib/prove-in-form'
import { readerKind, readerLanguage } from '@/lib/reader-language'
import { proofFirst } from '@/lib/use-cases/run'
import { alsoSaying } from '@/lib/way-back'

type Options<Input, Value> = {
  /** Where to go once it is done; without it the form stays and says so. */
  then?: (value: Value, input: Input) => string
  /** What the form shows after a "no" beside what was typed, such as the text of a file (a browser forgets files). */
  keep?: (input: Input, refusals: Refusal[]) => FormValues
  /** The input a refusal is about, where it is about one: it is told beside it. */
  beside?: (refusal: Refusal) => string | undefined
  /** The one refusal that is no "no": it says what would be done, and the form waits for a second press. */
  look?: RefusalCode
  /** The paper that is looked at then. */
  paper?: (refusals: Refusal[]) => Paper | undefined
  /** What the form shows once it is done, this once and nowhere else. */
  show?: (value: Value) => string[]
  /** The page one leaves is not kept on the browser's way back: the end of something private. */
  replace?: boolean
  /** In a private area a session ends earlier. */
  area?: 'ordinary' | 'private'
  /** The inputs with a text of somebody else's, such as a payer's file, in which every sign may count. */
  asWritten?: readonly string[]
}

/**
 * Every server action is made by this: who may (an action of the permission table), what a sound form holds (a zod
 * schema), what to do (a use case), where to go. A form that came too late for its proof is asked for a code and sent
 * again with it. What was typed comes back with every "no", except secrets, also to someone whose session ended
 * meanwhile; but nothing comes back of a private page whose session ended, or of a form that somebody else opened.
 */
export function action<Schema extends z.ZodType, Value>(
  entry: Action,
  schema: Schema,
  perform: (caller: Caller, input: z.output<Schema>) => Promise<Outcome<Value>>,
  {
    then,
    keep,
    beside,
    look,
    paper,
    replace = false,
    show,
    area = isPrivateAction(entry) ? 'private' : 'ordinary',
    asWritten,
  }: Options<z.output<Schema>, Value> = {},
): FormAction {
  const answer = async (data: FormData): Promise<FormState> => {
    noteReached(await headers())
    let actor = await currentActor(area)
    const given = readForm(data, asWritten)
    const key = takeKey(given)
    const code = takeCode(given)
    const locale = await readerLanguage(readerKind(actor))
    const no = async (refusals: Refusal[], kept: FormValues = {}, proof = wantedProof(refusals, false)) => {
      const values = { ...withoutSecrets(given), ...kept }
      const sentences = refusals.map((one) => sentence(one, locale))
      // Kept for the page as well: without script it is drawn now, and its form may be gone.
      noteRefused(await headers(), { sentences, locale, again: proof && { action: self, values } })
      // Lost at its very end it may have been done after all, which only the same key can tell.
      const isOpen = refusals.some(({ code }) => code === 'records-not-reached')
      const next = isOpen && key ? key : crypto.randomUUID()
      return { status: 'refused', ...toldBeside(refusals, locale, beside), values, key: next, proof } as const
    }
    const path = (await headers()).get('x-path') ?? '/'
    const gone = async (code: 'signed-out-meanwhile' | 'form-of-another-person', to: string) => {
      noteRefused(await headers(), { sentences: [sentence(refusal(code, {}), locale)], locale })
      return { status: 'gone', to, key: crypto.randomUUID() } as const
    }
    // Two partners may share a device: who comes next is shown nothing of what the one before wrote.
    if (isOfAnother(given, actor)) {
      return gone('form-of-another-person', alsoSaying(paths.apply, 'another-person'))
    }
    if (!allowsKind(entry, actor.kind)) {
      if ((actor.kind === 'anonymous' || actor.kind === 'half') && isPrivate(path)) {
        return gone('signed-out-meanwhile', alsoSaying(paths.signIn, 'ended'))
      }
      // The session ended while somebody was writing: nothing is done, and what they wrote stays on their screen.
      return actor.kind === 'anonymous' || actor.kind === 'half'
        ? no([refusal('signed-out-meanwhile', {})])
        : notFound()
    }
    if (code) {
      const proved = await proveInForm({ actor, clock: systemClock }, code)
      if (Array.isArray(proved)) return no(proved, {}, 'code')
      actor = proved
    }
    const missing = missingProof(entry, actor, systemClock())
    if (missing) return no([proofFirst(missing)])
    const parsed = await readInput(schema, given)
    if (!parsed.success) return invalid(parsed.error, given, locale)
    // Every form of ours carries one; without it, what is sent twice would be done twice.
    if (!key) return no([refusal('form-did-not-arrive-whole', {})])
    const caller = { actor, clock: systemClock, idempotencyKey: key }
    const outcome = await orNotFound(perform(caller, parsed.data))
    if (!outcome.ok) {
      const { refusals } = outcome
      const kept = keep?.(parsed.data, refusals) ?? {}
      if (refusals.some(({ code }) => code !== look)) return no(refusals, kept)
      const sentences = refusals.map((one) => sentence(one, locale))
      return {
        status: 'look',
        sentences,
        values: { ...withoutSecrets(given), ...kept },
        key: crypto.randomUUID(),
        paper: paper?.(refusals),
      }
    }
    if (then) {
      // Without this, an address that is the same as before, or differs after its # alone, would go on showing the old page.
      refresh()
      redirect(then(outcome.value, parsed.data), replace ? RedirectType.replace : RedirectType.push)
    }
    return { status: 'done', key: crypto.randomUUID(), shown: show?.(outcome.value) }
  }
  const self: FormAction = async (_state, data) => orUnreached(answer(data))
  return self
}

/** The database was not there even to ask who this is: whatever was typed stays with whoever typed it. */
async function orUnreached(answer: Promise<FormState>): Promise<FormState> {
  try {
    return await answer
  } catch (error) {
    if (!isConnectionLost(error)) throw error
    const locale = await readerLanguage('anonymous')
    const said = sentence(refusal('records-not-reached', {}), locale)
    noteRefused(await headers(), { sentences: [said], locale })
    return { status: 'unreached', sentence: said }
  }
}

/** Errors by input name. A schema's message is a key of the `errors` messages, or (for staff) a sentence. */
async function invalid(error: z.ZodError, given: Given, locale: Locale): Promise<FormState> {
  const t = await getTranslations({ locale, namespace: 'errors' })
  const errors: Record<string, string[]> = {}
  for (const issue of error.issues) {
    const name = String(issue.path[0] ?? 'form')
    const most = issue.code === 'too_big' ? issue.maximum : issue.code === 'custom' ? issue.params?.most : 0
    const text = t.has(issue.message as never)
      ? t(issue.message as never, { most: Number(most ?? 0) } as never)
      : issue.message
    errors[name] = [...(errors[name] ?? []), text]
  }
  noteRefused(await headers(), { sentences: [...new Set(Object.values(errors).flat())], locale })
  return { status: 'invalid', errors, values: withoutSecrets(given), key: crypto.randomUUID() }
}

/** `whose`: the person a form was opened by, where it says so. */
const isOfAnother = ({ whose }: Given, actor: Actor) =>
  (actor.kind === 'partner' || actor.kind === 'half') && typeof whose === 'string' && whose !== actor.id

async function orNotFound<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof NotFound) notFound()
    throw error
  }
}
