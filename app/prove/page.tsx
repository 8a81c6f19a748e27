import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { prove } from '@/app/(public)/sign-in/second/actions'
import { signInTitle } from '@/app/(public)/sign-in/sign-in-title'
import { FactorChoice } from '@/components/sign-in/factor-choice'
import { ProveForm } from '@/components/sign-in/prove-form'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'
import { readerKind, readerLanguage } from '@/lib/reader-language'
import { firstPage } from '@/lib/views/door/first-page'
import { secondStep } from '@/lib/views/sign-in/second-step'
import { ownPath } from '@/lib/way-back'

export const generateMetadata = signInTitle('prove')

/** Before something private: a code or passkey once more; who has neither sets one up first, and comes back. */
export default page('second-factor.prove', async ({ caller, search }) => {
  const { actor } = caller
  if (actor.kind === 'half') redirect(await firstPage(caller))
  const locale = await readerLanguage(readerKind(actor))
  const t = await getTranslations({ locale, namespace: 'signIn.prove' })
  const back = ownPath(search.back)
  if (!('proof' in actor && actor.proof.factor)) {
    return (
      <div lang={locale}>
        <PageHeading title={t('firstTitle')} lede={t('first')} />
        <Notice>{t('firstNote')}</Notice>
        <FactorChoice back={back} locale={locale} />
      </div>
    )
  }
  const { hasApp, hasPasskey } = await secondStep(caller)
  return (
    <div lang={locale}>
      <PageHeading title={t('title')} lede={t('lede')} />
      <ProveForm action={prove} hasApp={hasApp} hasPasskey={hasPasskey} back={back} locale={locale} />
    </div>
  )
})
