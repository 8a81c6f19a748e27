import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { NotFound } from '@/lib/access/authorize'
import { shareKeys } from '@/lib/domain/consent/kinds'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { textToRead } from '@/lib/views/consent/text-to-read'
import { partnerWords } from '../../../apply/partner-words'
import { PaperPage } from '../../paper-page'
import { privacyTitle } from '../../privacy-title'
import { readerZone } from '../../reader-zone'

export const generateMetadata = privacyTitle('paper')

/** One thing to share or not: its own small consent. */
export default page('consent.read', async ({ caller, params }) => {
  const key = shareKeys.find(({ slug }) => slug === params.item)
  if (!key) throw new NotFound()
  const locale = await getLocale()
  const text = await textToRead(caller, { kind: key.kind, about: key.about }, locale)
  if (!text) redirect(paths.papers)
  const [t, all] = await Promise.all([getTranslations('privacy.theirs'), getTranslations('apply')])
  const zone = readerZone(caller)
  const partner = partnerWords(all, text.partnerName).Partner
  return <PaperPage {...{ text, zone, locale, partner }} back={t('back')} />
})
