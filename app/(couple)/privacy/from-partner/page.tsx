import { getLocale, getTranslations } from 'next-intl/server'
import { BackLink } from '@/components/ui/back-link'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { SummaryList } from '@/components/ui/summary-list'
import { NotFound } from '@/lib/access/authorize'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { sharedWithMe } from '@/lib/views/consent/shared-with-me'
import { privacyTitle } from '../privacy-title'
import { readerZone } from '../reader-zone'

export const generateMetadata = privacyTitle('mine')

/** What the other shares now. Nothing here tells never shared, stopped and nothing-yet apart. */
export default page('privacy.read', async ({ caller }) => {
  const view = await sharedWithMe(caller)
  if (!view) throw new NotFound()
  const [t, locale] = await Promise.all([getTranslations('privacy.theirs'), getLocale()])
  const { partnerName: partner, goals, totals, times } = view
  const when = (at: Date) => sayWhen(at.getTime(), readerZone(caller), locale)
  const nothing = goals === null && totals.length === 0 && times.length === 0
  return (
    <div className="grid max-w-form gap-6">
      <div>
        <BackLink href={paths.privacy}>{t('back')}</BackLink>
        <PageHeading title={t('title', { partner })} lede={t('lede')} />
      </div>
      {nothing && <EmptyState title={t('empty')}>{t('emptyNote', { partner })}</EmptyState>}
      {goals !== null && (
        <Card title={t('goals', { partner })}>
          <p className="max-w-measure whitespace-pre-line">{goals}</p>
        </Card>
      )}
      {totals.length > 0 && (
        <Card title={t('totals')}>
          <SummaryList
            rows={totals.map(({ scale, total, at }) => ({
              label: `${t(`scale.${scale}`)} · ${when(at)}`,
              value: t('total', { total }),
            }))}
          />
        </Card>
      )}
      {times.length > 0 && (
        <Card title={t('times', { partner })}>
          <SummaryList rows={times.map(({ at, kind }) => ({ label: when(at), value: t(`kind.${kind}`) }))} />
        </Card>
      )}
    </div>
  )
})
