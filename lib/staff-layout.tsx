import type { ReactNode } from 'react'
import { PageFrame } from '@/components/shell/page-frame'
import type { SectionTab } from '@/components/shell/section-tabs'
import { StaffHeader } from '@/components/shell/staff-header'
import { isSignedIn, type PersonKind } from '@/lib/access/actor'
import { currentActor } from '@/lib/auth/current-actor'
import { systemClock } from '@/lib/clock'
import { sayZone } from '@/lib/domain/say-zone'
import { paths } from '@/lib/paths'

/**
 * The frame of every staff page: the sections of one's work, the zone its times are in, who is signed in. It decides
 * nothing about who may see what: each page does that itself.
 */
export async function StaffLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor()
  const sections = isSignedIn(actor) ? sectionsOf[actor.kind] : []
  const name = 'name' in actor ? actor.name : ''
  const zone = 'zone' in actor ? sayZone(actor.zone, systemClock().getTime()) : undefined
  return (
    <PageFrame
      frame="staff"
      header={
        <StaffHeader home={sections[0]?.href ?? paths.landing} tabs={sections} zone={zone} name={name} />
      }
    >
      {children}
    </PageFrame>
  )
}

const sectionsOf: Record<PersonKind, SectionTab[]> = {
  partner: [],
  coordinator: [
    { href: paths.desk, label: 'Couples' },
    { href: paths.deskCalendar, label: 'Calendar' },
    { href: paths.deskReplies, label: 'Replies' },
    { href: paths.deskExpiring, label: 'Ending soon' },
    { href: paths.payers, label: 'Payers' },
  ],
  clinician: [
    { href: paths.calendar, label: 'Calendar' },
    { href: paths.reviews, label: 'Reviews' },
    { href: paths.caseload, label: 'Caseload' },
    { href: paths.profile, label: 'Profile' },
  ],
  director: [
    { href: paths.direction, label: 'Program' },
    { href: paths.programSafety, label: 'Safety' },
  ],
  admin: [
    { href: paths.staff, label: 'Staff' },
    { href: paths.payers, label: 'Payers' },
  ],
}
