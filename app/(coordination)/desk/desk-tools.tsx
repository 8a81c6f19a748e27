import { find, switchKeys } from '@/app/(coordination)/desk/actions'
import { CommandPalette } from '@/components/desk/command-palette'
import { DeskKeys } from '@/components/desk/desk-keys'
import type { PaletteItem } from '@/components/desk/palette-item'
import { LinkButton } from '@/components/ui/button'
import { deskViews } from '@/lib/domain/program/desk-views'
import { paths } from '@/lib/paths'
import { deskHref, deskViewLabels } from '@/lib/views/desk/desk-views'

type DeskToolsProps = {
  keysOn: boolean
  /** Where the next step of the next-best case is done; null when nothing else waits. */
  next: string | null
  couple?: string
}

/** Next case, palette and keys: what stands at the head of every page of the desk. `couple`: whose case is open. */
export function DeskTools({ keysOn, next, couple }: DeskToolsProps) {
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <CommandPalette items={[...(couple ? ofCase(couple) : []), ...pages]} find={find} />
      <DeskKeys on={keysOn} choose={switchKeys} couple={couple} />
      {(next || couple) && (
        <span data-desk-next>
          <LinkButton href={next ?? paths.desk} tone={couple ? 'quiet' : 'main'}>
            Next case
          </LinkButton>
        </span>
      )}
    </div>
  )
}

const pages: PaletteItem[] = [
  ...deskViews.map((view) => ({ label: `Couples: ${deskViewLabels[view]}`, href: deskHref({ view }) })),
  { label: 'Calendar', href: paths.deskCalendar },
  { label: 'Replies from payers', href: paths.deskReplies },
  { label: 'Ending soon', href: paths.deskExpiring },
  { label: 'Places to refer to', href: paths.deskReferrals },
]

const ofCase = (couple: string): PaletteItem[] => [
  { label: 'This case: overview', href: paths.deskCouple(couple) },
  { label: 'This case: benefits', href: paths.deskBenefits(couple) },
  { label: 'This case: authorizations', href: paths.deskAuthorizations(couple) },
  { label: 'This case: billing', href: paths.deskBilling(couple) },
  { label: 'This case: care team', href: paths.deskCareTeam(couple) },
  { label: 'This case: schedule', href: paths.deskSchedule(couple) },
  { label: 'This case: write a note', href: `${paths.deskNotes(couple)}#note-text` },
  { label: 'This case: set aside', href: `${paths.deskNotes(couple)}#aside-until` },
  { label: 'This case: tag', href: `${paths.deskNotes(couple)}#tag-tag` },
  { label: 'This case: give to a colleague', href: `${paths.deskNotes(couple)}#pass-coordinatorId` },
  { label: 'This case: waitlist', href: `${paths.deskNotes(couple)}#wait-reason` },
  { label: 'This case: recognize a partner', href: paths.deskIdentity(couple) },
  { label: 'This case: decline and refer', href: paths.deskClose(couple) },
]
