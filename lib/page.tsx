import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { type Action, allowsKind } from '@/lib/access/permissions'
import { currentActor } from '@/lib/auth/current-actor'
import { systemClock } from '@/lib/clock'
import { noteReached } from '@/lib/edge/open-requests'
import { paths } from '@/lib/paths'

type Values = Record<string, string>
type At = { caller: Caller; params: Values; search: Record<string, string | string[] | undefined> }
type Props = { params: Promise<Values>; searchParams: Promise<At['search']> }

/**
 * Every page is made by this: it declares who may come in (an action of the permission table), knows who asks before
 * anything is rendered, sends strangers to sign in, and answers "not yours" and "not there" with the same 404.
 */
export function page(
  entry: Action,
  render: (at: At) => Promise<ReactNode>,
  { area = 'ordinary' }: { area?: 'ordinary' | 'private' } = {},
) {
  return async function Page({ params, searchParams }: Props) {
    noteReached(await headers())
    const actor = await currentActor(area)
    if (!allowsKind(entry, actor.kind)) {
      if (actor.kind === 'anonymous') redirect(await signInAndBack())
      notFound()
    }
    try {
      return await render({
        caller: { actor, clock: systemClock },
        params: await params,
        search: await searchParams,
      })
    } catch (error) {
      if (error instanceof NotFound) notFound()
      throw error
    }
  }
}

/** The sign-in page, remembering where the person was going (`x-path` is set by proxy.ts). */
async function signInAndBack(): Promise<string> {
  const path = (await headers()).get('x-path') ?? '/'
  return `${paths.signIn}?back=${encodeURIComponent(path)}`
}
