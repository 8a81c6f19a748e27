import { getTranslations } from 'next-intl/server'
import { LivingRoom } from '@/components/couple/living-room'
import { PageFrame } from '@/components/shell/page-frame'
import { PublicHeader } from '@/components/shell/public-header'
import { LinkButton } from '@/components/ui/button'
import { PageHeading } from '@/components/ui/page-heading'
import { paths } from '@/lib/paths'

/** The same page for "not there" and "not yours". */
export default async function NotFound() {
  const t = await getTranslations('shell.errors')
  return (
    <PageFrame frame="couple" header={<PublicHeader />}>
      <div className="grid items-center gap-8 md:grid-cols-2">
        <div>
          <PageHeading title={t('notFoundTitle')} lede={t('notFoundText')} />
          <LinkButton href={paths.landing}>{t('toStart')}</LinkButton>
        </div>
        <LivingRoom />
      </div>
    </PageFrame>
  )
}
