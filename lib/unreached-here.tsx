import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { TryPageAgain } from '@/components/shell/try-page-again'
import { PageHeading } from '@/components/ui/page-heading'
import { requestOf } from '@/lib/edge/open-requests'
import { readerLanguage } from '@/lib/reader-language'

/**
 * In the place of a page while our records cannot be reached. Where it answers a form that was sent without script, the
 * browser still has what was written, and sends it again when it is asked for this page anew: a link would lose it.
 */
export async function UnreachedHere({ kind = 'anonymous' }: { kind?: string }) {
  const t = await getTranslations({ locale: await readerLanguage(kind), namespace: 'shell.errors' })
  const wasSent = requestOf(await headers())?.refused
  return (
    <div className="max-w-form py-4">
      <PageHeading title={t('unreachedTitle')} lede={wasSent ? t('unreachedSent') : t('unreachedText')} />
      {!wasSent && <TryPageAgain words={{ tryAgain: t('tryAgain'), waits: t('unreachedWaits') }} />}
    </div>
  )
}
