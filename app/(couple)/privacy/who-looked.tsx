import { getTranslations } from 'next-intl/server'
import { Card } from '@/components/ui/card'
import type { Locale } from '@/lib/domain/refusals'
import type { MyPrivacy } from '@/lib/views/consent/my-privacy'
import { AccountLines } from './account-lines'

type WhoLookedProps = { view: MyPrivacy; zone: string; locale: Locale }

/** Who opened this partner's record, and which part of it; never why. */
export async function WhoLooked({ view, ...seen }: WhoLookedProps) {
  const t = await getTranslations('privacy.mine')
  const lines = view.reads.map(({ viewer, role, area, at }) => ({
    who: t(`role.${viewer ? role : 'staff'}`, { name: viewer ?? '' }),
    what: t(`area.${area}`),
    at,
  }))
  return (
    <Card title={t('reads')}>
      <p className="mb-3 text-ink-2">{lines.length > 0 ? t('readsNote') : t('readsEmpty')}</p>
      <AccountLines lines={lines} {...seen} />
    </Card>
  )
}
