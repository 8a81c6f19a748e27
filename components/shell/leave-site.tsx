import { getTranslations } from 'next-intl/server'
import { LeaveButton } from '@/components/shell/leave-button'
import { neutralSite, paths } from '@/lib/paths'

/**
 * "Leave this site": a plain form post that ends the session and goes to a neutral page, so it works without script.
 * `pinned` keeps it at the bottom right on a phone, within reach of a thumb, on private pages.
 */
export async function LeaveSite({ pinned = false }: { pinned?: boolean }) {
  const t = await getTranslations('shell')
  const place = pinned
    ? 'max-lanes:fixed max-lanes:right-4 max-lanes:bottom-[max(1rem,env(safe-area-inset-bottom))] max-lanes:z-10'
    : ''
  return (
    <form method="post" action={paths.leave} className={`no-print ${place}`}>
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
