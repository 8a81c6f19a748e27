import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { textToRead } from '@/lib/views/consent/text-to-read'
import { partnerWords } from '../../../apply/partner-words'
import { PaperPage } from '../../paper-page'
import { privacyTitle } from '../../privacy-title'
import { readerZone } from '../../reader-zone'

export const generateMetadata = privacyTitle('paper')

/** One partner's half of giving the joint record to somebody: the other's is never shown. */
export default page('consent.read', async ({ caller, params }) => {
  const locale = await getLocale()
  const key = { kind: 'joint-release', about: params.id ?? '' } as const
  const text = await textToRead(caller, key, locale)
  if (!text) redirect(paths.papers)
  const [t, all] = await Promise.all([getTranslations('privacy.theirs'), getTranslations('apply')])
  const zone = readerZone(caller)
  const partner = partnerWords(all, text.partnerName).Partner
  return <PaperPage {...{ text, zone, locale, partner }} back={t('back')} />
})
