import type { ReactNode } from 'react'
import { DeskTools } from '@/app/(coordination)/desk/desk-tools'
import { currentActor } from '@/lib/auth/current-actor'
import { systemClock } from '@/lib/clock'
import { ifReached } from '@/lib/if-reached'
import { keysChosen } from '@/lib/views/desk/keys-chosen'
import { nextCase } from '@/lib/views/desk/next-case'

type Props = { params: Promise<{ couple: string }>; children: ReactNode }

/** The tools of the desk above every page of a case. They say nothing about it: whether it is there, the page decides. */
export default async function CaseLayout({ params, children }: Props) {
  const { couple } = await params
  const actor = await ifReached(currentActor())
  if (actor?.kind !== 'coordinator') return children
  const caller = { actor, clock: systemClock }
  const [keysOn, next] = [await keysChosen(caller), await nextCase(caller, couple)]
  return (
    <>
      <div className="float-right ml-4">
        <DeskTools keysOn={keysOn} next={next} couple={couple} />
      </div>
      {children}
    </>
  )
}
