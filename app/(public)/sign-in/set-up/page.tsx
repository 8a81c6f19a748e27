import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { signInTitle } from '@/app/(public)/sign-in/sign-in-title'
import { SignOut } from '@/components/shell/sign-out'
import { FactorChoice } from '@/components/sign-in/factor-choice'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'
import { readerKind, readerLanguage } from '@/lib/reader-language'
import { firstPage } from '@/lib/views/door/first-page'
import { ownPath } from '@/lib/way-back'

export const generateMetadata = signInTitle('setUp')

/** Where staff begin who have no second factor yet: nothing else opens before there is one. */
export default page('second-factor.set-up', async ({ caller, search }) => {
  const { actor } = caller
  if (actor.kind !== 'half' || actor.hasFactor) redirect(await firstPage(caller))
  const locale = await readerLanguage(readerKind(actor))
  const t = await getTranslations({ locale, namespace: 'signIn' })
  return (
    <div lang={locale}>
      <PageHeading title={t('setUp.title')} lede={t('setUp.lede')} />
      <FactorChoice back={ownPath(search.back)} locale={locale} />
      <div className="mt-6">
        <SignOut>{t('second.signOut')}</SignOut>
      </div>
    </div>
  )
})
