import { getTranslations } from 'next-intl/server'
import { LinkButton } from '@/components/ui/button'
import { PageHeading } from '@/components/ui/page-heading'
import { paths } from '@/lib/paths'
import type { OpenInvitation } from '@/lib/views/intake/open-invitation'

/** The address has an account: it is signed in to first, and never changed by a link. */
export async function KnownAddress({ view, token }: { view: OpenInvitation; token: string }) {
  const t = await getTranslations('apply.join')
  const back = encodeURIComponent(paths.join(token))
  return (
    <>
      <PageHeading title={t('knownTitle')} lede={t('known', { email: view.email })} />
      <LinkButton href={`${paths.signIn}?back=${back}`}>{t('signIn')}</LinkButton>
    </>
  )
}
