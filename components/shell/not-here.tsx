import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LivingRoom } from '@/components/couple/living-room'
import { KeptTitle } from '@/components/shell/kept-title'
import { LinkButton } from '@/components/ui/button'
import { PageHeading } from '@/components/ui/page-heading'
import { paths } from '@/lib/paths'

/** The same title for every 404: that of the page asked for would tell which section it stands in. */
export async function notHereTitle(): Promise<Metadata> {
  return { title: (await getTranslations('shell.errors'))('notFoundTitle') }
}

/** The same words for "not there" and "not yours". They stand in the frame of the section that was asked. */
export async function NotHere() {
  const t = await getTranslations('shell.errors')
  return (
    <div className="grid items-center gap-8 md:grid-cols-2">
      <KeptTitle title={`${t('notFoundTitle')} – Alongside`} />
      <div>
        <PageHeading title={t('notFoundTitle')} lede={t('notFoundText')} />
        <LinkButton href={paths.landing}>{t('toStart')}</LinkButton>
      </div>
      <LivingRoom />
    </div>
  )
}
