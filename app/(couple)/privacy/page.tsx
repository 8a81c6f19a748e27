import { getLocale, getTranslations } from 'next-intl/server'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Flash } from '@/components/ui/flash'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { myPrivacy } from '@/lib/views/consent/my-privacy'
import { MyPapers } from './my-papers'
import { MyReleases } from './my-releases'
import { MyShares } from './my-shares'
import { privacyTitle } from './privacy-title'
import { readerZone } from './reader-zone'
import { ToldTo } from './told-to'
import { WhoLooked } from './who-looked'

export const generateMetadata = privacyTitle('mine')

/** One partner's own page: what they share, what they signed, who was told and who looked. */
export default page('privacy.read', async ({ caller, search }) => {
  const locale = await getLocale()
  const [t, view] = await Promise.all([getTranslations('privacy'), myPrivacy(caller, locale)])
  const seen = { zone: readerZone(caller), locale }
  return (
    <>
      <PageHeading title={t('mine.title')} lede={t('mine.lede')} />
      <Flash
        said={search.said}
        notices={{
          signed: t('sign.said.signed'),
          declined: t('sign.said.declined'),
          stopped: t('sign.said.stopped'),
          prepared: t('release.said'),
        }}
      />
      {!view && (
        <>
          <Notice>{t('sign.aboutYouFirst')}</Notice>
          <LinkButton href={paths.aboutYou}>{t('sign.toAboutYou')}</LinkButton>
        </>
      )}
      {view && view.missing > 0 && (
        <Notice tone="attention">
          {t('mine.papersMissing', { count: view.missing })} <a href={paths.papers}>{t('mine.toPapers')}</a>
        </Notice>
      )}
      {view && (
        <div className="grid items-start gap-5 lg:grid-cols-2">
          <div className="grid gap-5">
            <MyShares view={view} />
            <ToldTo view={view} {...seen} />
            {view.coupleId && <MyReleases view={view} />}
          </div>
          <div className="grid gap-5">
            <MyPapers view={view} {...seen} />
            <WhoLooked view={view} {...seen} />
            <Card title={t('part.title')}>
              <p className="mb-3 text-ink-2">{t('part.note')}</p>
              <LinkButton href={paths.myPart} tone="quiet">
                {t('part.open')}
              </LinkButton>
            </Card>
            <Card title={t('mine.devices')}>
              <p className="mb-3 text-ink-2">{t('mine.devicesNote')}</p>
              <LinkButton href={paths.signInSettings} tone="quiet">
                {t('mine.toDevices')}
              </LinkButton>
            </Card>
          </div>
        </div>
      )}
    </>
  )
})
