import { getTranslations } from 'next-intl/server'
import { LinkButton } from '@/components/ui/button'
import { PageHeading } from '@/components/ui/page-heading'
import { paths } from '@/lib/paths'

/** One page for every link that opens nothing: too old, used, declined, taken back or never given out. */
export async function ClosedInvitation() {
  const t = await getTranslations('apply.invitation')
  return (
    <div className="max-w-form">
      <PageHeading title={t('closedTitle')} lede={t('closed')} />
      <div className="prose mb-6">
        <p>{t('closedAnswered')}</p>
        <p>{t('closedJoined')}</p>
        <p>{t('closedAgain')}</p>
      </div>
      <LinkButton href={paths.signIn} tone="quiet">
        {t('signIn')}
      </LinkButton>
    </div>
  )
}
