import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { NotFound } from '@/lib/access/authorize'
import { requiredKinds } from '@/lib/domain/consent/kinds'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { textToRead } from '@/lib/views/consent/text-to-read'
import { PaperPage } from '../../../privacy/paper-page'
import { privacyTitle } from '../../../privacy/privacy-title'
import { readerZone } from '../../../privacy/reader-zone'
import { partnerWords } from '../../partner-words'

export const generateMetadata = privacyTitle('paper')

/** One of the papers the program needs, to read, sign, decline or stop. */
export default page('consent.read', async ({ caller, params }) => {
  const kind = requiredKinds.find((one) => one === params.paper)
  if (!kind) throw new NotFound()
  const locale = await getLocale()
  const text = await textToRead(caller, { kind, about: '' }, locale)
  if (!text) redirect(paths.papers)
  const [t, all] = await Promise.all([getTranslations('privacy.paper'), getTranslations('apply')])
  const zone = readerZone(caller)
  const partner = partnerWords(all, text.partnerName).Partner
  return <PaperPage {...{ text, zone, locale, partner }} back={t('back')} />
})
