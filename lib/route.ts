import { getTranslations } from 'next-intl/server'
import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { type Action, allowsKind } from '@/lib/access/permissions'
import { isPrivateAction, missingProof, ProofNeeded } from '@/lib/access/proofs'
import { currentActor } from '@/lib/auth/current-actor'
import { systemClock } from '@/lib/clock'
import { isConnectionLost } from '@/lib/data/lost-connections'
import { type Locale, refusal, sentence } from '@/lib/domain/refusals'
import { retryAfter } from '@/lib/edge/answer-unreached'
import { noteReached } from '@/lib/edge/open-requests'
import { LetterLacking } from '@/lib/gateways/pdf/letters'
import { paths } from '@/lib/paths'
import { readerKind, readerLanguage } from '@/lib/reader-language'

type At = { caller: Caller; request: Request; params: Record<string, string> }
type Context = { params: Promise<Record<string, string>> }

type More = {
  /** The page whose form is posted here, to which one comes back from proving it is oneself. */
  formOn?: (params: At['params']) => string
  /** What is answered while our records cannot be reached, instead of saying so. */
  unreached?: () => Promise<Response>
}

/**
 * Every route handler is made by this. It declares who may call it; everyone else gets the one plain 404. Who must
 * prove it is them first is led there, and from there back.
 */
export function route(
  entry: Action,
  answer: (at: At) => Promise<Response> | Response,
  { formOn, unreached = recordsNotReached }: More = {},
) {
  const answered = async (request: Request, context: Context): Promise<Response> => {
    noteReached(request.headers)
    const actor = await currentActor(isPrivateAction(entry) ? 'private' : 'ordinary')
    if (!allowsKind(entry, actor.kind)) return nothingHere()
    const params = await context.params
    const back = wayBackTo(request, formOn?.(params))
    if (missingProof(entry, actor, systemClock())) return proveFirst(back)
    try {
      return await answer({ caller: { actor, clock: systemClock }, request, params })
    } catch (error) {
      if (error instanceof NotFound) return nothingHere()
      if (error instanceof ProofNeeded) return proveFirst(back)
      if (error instanceof LetterLacking)
        return noPaper(error.letter, await readerLanguage(readerKind(actor)))
      throw error
    }
  }
  return async function handler(request: Request, context: Context): Promise<Response> {
    try {
      return await answered(request, context)
    } catch (error) {
      if (isConnectionLost(error)) return unreached()
      throw error
    }
  }
}

/** What was posted cannot be sent again by an address alone: from there one goes back to its form. */
function wayBackTo(request: Request, form: string | undefined): string | undefined {
  return form ?? (request.method === 'GET' ? new URL(request.url).pathname : undefined)
}

function proveFirst(back: string | undefined): Response {
  const query = back ? `?back=${encodeURIComponent(back)}` : ''
  return new Response(null, { status: 303, headers: { location: `${paths.prove}${query}` } })
}

const noPaper = (letter: string, locale: Locale) =>
  inWords(422, sentence(refusal('letter-no-paper-can-show', { letter }), locale))

async function recordsNotReached(): Promise<Response> {
  const t = await getTranslations('shell.errors')
  return inWords(503, `${t('unreachedTitle')}. ${t('unreachedText')}`, retryAfter)
}

const inWords = (status: number, words: string, more: Record<string, string> = {}) =>
  new Response(words, {
    status,
    headers: { ...more, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'private, no-store' },
  })

const nothingHere = () => new Response('Not found', { status: 404 })
