import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { lettersToMe } from '@/lib/views/intake/letters-to-me'
import { WaitingNotice } from './waiting-notice'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('letters'))('title') }
}

export default page('letter.read', async ({ caller }) => {
  const { waiting, letters, planLetters, estimates } = await lettersToMe(caller)
  const t = await getTranslations('letters')
  return (
    <>
      <PageHeading title={t('title')} lede={t('lede')} />
      <WaitingNotice waiting={waiting} />
      {planLetters.map(({ id, when, href, former }) => (
        <Card key={id} className="mb-4">
          <p className="mb-2 text-small text-ink-2">{t('sent', { when })}</p>
          <p>
            {t(former ? 'aboutFormerPlan' : 'aboutPlan')} <a href={href}>{t('openPlan')}</a>
          </p>
        </Card>
      ))}
      {estimates.map(({ id, when, href, total, replaced }) => (
        <Card key={id} className="mb-4">
          <p className="mb-2 text-small text-ink-2">{t('sent', { when })}</p>
          {replaced && <p className="mb-2 font-[560]">{t('replaced', { on: replaced })}</p>}
          <p>
            {t('aboutCost', { total })} <a href={href}>{t(replaced ? 'openEarlier' : 'openPlan')}</a>
          </p>
        </Card>
      ))}
      {letters.map(({ id, when, text }) => (
        <Card key={id} className="mb-4">
          <p className="mb-3 text-small text-ink-2">{t('sent', { when })}</p>
          <p className="max-w-measure whitespace-pre-line">{text}</p>
        </Card>
      ))}
      {letters.length > 0 && (
        <LinkButton href={paths.apply} tone="quiet">
          {t('again')}
        </LinkButton>
      )}
      {letters.length + planLetters.length + estimates.length === 0 && !waiting && (
        <EmptyState title={t('none')} />
      )}
    </>
  )
})
