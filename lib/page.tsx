import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { type Action, allowsKind } from '@/lib/access/permissions'
import { isPrivateAction, missingProof, ProofNeeded } from '@/lib/access/proofs'
import { currentActor } from '@/lib/auth/current-actor'
import { systemClock } from '@/lib/clock'
import { isConnectionLost } from '@/lib/data/lost-connections'
import { noteReached, noteUnreached, requestOf } from '@/lib/edge/open-requests'
import { ifReached } from '@/lib/if-reached'
import { paths } from '@/lib/paths'
import { readerKind } from '@/lib/reader-language'
import { onwardOf, RefusedHere } from '@/lib/refused-here'
import { SendAgain } from '@/lib/send-again'
import { UnreachedHere } from '@/lib/unreached-here'

type Values = Record<string, string>
type At = { caller: Caller; params: Values; search: Record<string, string | string[] | undefined> }
type Props = { params: Promise<Values>; searchParams: Promise<At['search']> }

/**
 * Every page is made by this: it declares who may come in (an action of the permission table), knows who asks before
 * anything is rendered, sends strangers to sign in and those who must prove it is them to do so, and answers "not yours" and "not there" with the same 404. Drawn
 * in the answer to a form that was refused, it says why, also where it would send its reader elsewhere; where only a
 * proof was missing, it holds what was typed and asks for the proof. While our records cannot be reached it says so.
 */
export function page(
  entry: Action,
  render: (at: At) => Promise<ReactNode>,
  { area = isPrivateAction(entry) ? 'private' : 'ordinary' }: { area?: 'ordinary' | 'private' } = {},
) {
  return async function Page({ params, searchParams }: Props) {
    noteReached(await headers())
    const refused = requestOf(await headers())?.refused
    const actor = await ifReached(currentActor(area))
    if (!actor) return <UnreachedHere />
    if (!allowsKind(entry, actor.kind)) {
      if (actor.kind === 'anonymous') redirect(await thenBack(paths.signIn))
      if (actor.kind === 'half') redirect(await thenBack(paths.secondStep))
      notFound()
    }
    const proveFirst = async () =>
      refused?.again ? (
        <SendAgain {...refused} {...refused.again} kind={actor.kind} />
      ) : (
        redirect(await thenBack(paths.prove))
      )
    if (missingProof(entry, actor, systemClock())) return proveFirst()
    try {
      const shown = await render({
        caller: { actor, clock: systemClock },
        params: await params,
        search: await searchParams,
      })
      // React knows a form again by its place, so what is shown stands in the same one with a refusal and without.
      return (
        <>
          {refused && <RefusedHere sentences={refused.sentences} kind={actor.kind} />}
          {shown}
        </>
      )
    } catch (error) {
      if (error instanceof NotFound) notFound()
      if (error instanceof ProofNeeded) return proveFirst()
      if (isConnectionLost(error)) {
        noteUnreached(await headers())
        return <UnreachedHere kind={readerKind(actor)} />
      }
      const onward = onwardOf(error)
      if (refused && onward)
        return <RefusedHere sentences={refused.sentences} kind={actor.kind} onward={onward} />
      throw error
    }
  }
}

/** A page that comes first, remembering where the person was going (`x-path` is set by proxy.ts). */
async function thenBack(first: string): Promise<string> {
  const path = (await headers()).get('x-path') ?? '/'
  return `${first}?back=${encodeURIComponent(path)}`
}
