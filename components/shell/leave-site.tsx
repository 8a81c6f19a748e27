import { getTranslations } from 'next-intl/server'
import { LeaveButton } from '@/components/shell/leave-button'
import { leaveForm } from '@/components/shell/skip-link'
import { neutralSite, paths } from '@/lib/paths'

/**
 * "Leave this site": a plain form post that ends the session and goes to a neutral page, so it works without script.
 * `pinned` keeps it at the bottom right on a phone, within reach of a thumb, on private pages: in a bar of its own,
 * because a button alone would stand on the words beneath it.
 */
export async function LeaveSite({ pinned = false }: { pinned?: boolean }) {
  const t = await getTranslations('shell')
  const place = pinned
    ? 'max-lanes:fixed max-lanes:inset-x-0 max-lanes:bottom-0 max-lanes:z-10 max-lanes:flex max-lanes:justify-end max-lanes:border-t max-lanes:border-hair max-lanes:bg-paper max-lanes:px-4 max-lanes:pt-2 max-lanes:pb-[max(0.5rem,env(safe-area-inset-bottom))]'
    : ''
  return (
    <form id={leaveForm} method="post" action={paths.leave} className={`no-print ${place}`}>
      <LeaveButton
        words={{
          label: t('leave'),
          hint: t('leaveHint'),
          presses: [1, 2].map((left) => t('leavePresses', { left })),
        }}
        leave={paths.leave}
        away={neutralSite}
      />
    </form>
  )
}
