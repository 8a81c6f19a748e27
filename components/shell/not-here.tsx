import { getTranslations } from 'next-intl/server'
import { LivingRoom } from '@/components/couple/living-room'
import { LinkButton } from '@/components/ui/button'
import { PageHeading } from '@/components/ui/page-heading'
import { paths } from '@/lib/paths'

/** The same words for "not there" and "not yours". They stand in the frame of the section that was asked. */
export async function NotHere() {
  const t = await getTranslations('shell.errors')
  return (
    <div className="grid items-center gap-8 md:grid-cols-2">
      <div>
        <PageHeading title={t('notFoundTitle')} lede={t('notFoundText')} />
        <LinkButton href={paths.landing}>{t('toStart')}</LinkButton>
      </div>
      <LivingRoom />
    </div>
  )
}
