import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { prove } from '@/app/(public)/sign-in/second/actions'
import { signInTitle } from '@/app/(public)/sign-in/sign-in-title'
import { SignOut } from '@/components/shell/sign-out'
import { ProveForm } from '@/components/sign-in/prove-form'
import { Disclosure } from '@/components/ui/disclosure'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'
import { readerKind, readerLanguage } from '@/lib/reader-language'
import { firstPage } from '@/lib/views/door/first-page'
import { secondStep } from '@/lib/views/sign-in/second-step'
import { ownPath } from '@/lib/way-back'

export const generateMetadata = signInTitle('second')

/** Between the password and being signed in: the second step of whoever has one. */
export default page('second-factor.prove', async ({ caller, search }) => {
  const { actor } = caller
  if (actor.kind !== 'half' || !actor.hasFactor) redirect(await firstPage(caller))
  const locale = await readerLanguage(readerKind(actor))
  const t = await getTranslations({ locale, namespace: 'signIn.second' })
  const { phone, ...ways } = await secondStep(caller)
  const call = phone ? t('callNumber', { phone }) : t('callUs')
  return (
    <div lang={locale}>
      <PageHeading title={t('title')} lede={t('lede')} />
      <ProveForm action={prove} {...ways} back={ownPath(search.back)} locale={locale} />
      <div className="mt-8 max-w-form">
        <Disclosure title={t('lostTitle')}>
          <p>{t('lost', { call })}</p>
        </Disclosure>
      </div>
      <div className="mt-4">
        <SignOut>{t('signOut')}</SignOut>
      </div>
    </div>
  )
})
