import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { PageFrame } from '@/components/shell/page-frame'
import { PublicHeader } from '@/components/shell/public-header'
import { isSignedIn } from '@/lib/access/actor'
import { currentActor } from '@/lib/auth/current-actor'
import { CoupleFrame } from '@/lib/couple-frame'
import { ifReached } from '@/lib/if-reached'
import { isPrivate } from '@/lib/paths'
import { StaffLayout } from '@/lib/staff-layout'

/**
 * The frame of every page behind the sign-in, and of every page that is not there: each person has one, wherever they
 * have come to, so a 404 tells nothing of the section it stands in and a partner never misses the way out. It decides
 * nothing about who may see what. On private pages it asks with their shorter limit, or asking would itself keep the
 * session alive for them. While our records cannot be reached nobody knows whose frame it is: it is everybody's.
 */
export async function OwnFrame({ children }: { children: ReactNode }) {
  const path = (await headers()).get('x-path') ?? ''
  const actor = await ifReached(currentActor(isPrivate(path) ? 'private' : 'ordinary'))
  if (actor?.kind === 'partner') {
    return (
      <CoupleFrame actor={actor} path={path}>
        {children}
      </CoupleFrame>
    )
  }
  if (actor && isSignedIn(actor)) return <StaffLayout>{children}</StaffLayout>
  return (
    <PageFrame frame="couple" header={<PublicHeader />}>
      {children}
    </PageFrame>
  )
}
