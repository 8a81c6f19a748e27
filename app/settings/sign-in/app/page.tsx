import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { addApp } from '@/app/(public)/sign-in/second/actions'
import { signInTitle } from '@/app/(public)/sign-in/sign-in-title'
import { asksForPassword } from '@/app/settings/sign-in/before-adding'
import { OwnPasswordField } from '@/app/settings/sign-in/own-password-field'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { QrSquare } from '@/components/sign-in/qr-square'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { readerKind, readerLanguage } from '@/lib/reader-language'
import { offeredAuthenticator } from '@/lib/views/sign-in/offered-authenticator'
import { ownPath } from '@/lib/way-back'

export const generateMetadata = signInTitle('app')

/** A key for an authenticator app, as a square, a link and letters, and a first code to show that it arrived. */
export default page('second-factor.set-up', async ({ caller, search }) => {
  const offer = await offeredAuthenticator(caller)
  if (!offer) redirect(paths.signInSettings)
  const withPassword = await asksForPassword(caller, paths.addAuthenticator)
  const locale = await readerLanguage(readerKind(caller.actor))
  const t = await getTranslations({ locale, namespace: 'signIn.app' })
  const back = ownPath(search.back)
  return (
    <div lang={locale}>
      <PageHeading title={t('title')} />
      <p className="mb-4">{t('scan')}</p>
      <QrSquare square={offer.square} label={t('picture')} />
      <p className="mt-4">
        <a href={offer.link}>{t('samePhone')}</a>
      </p>
      <p className="mt-4">{t('byHand')}</p>
      <p className="mb-6 font-mono [overflow-wrap:anywhere]">{offer.key}</p>
      <ActionForm action={addApp} lang={locale}>
        {back && <HiddenField name="back" value={back} />}
        <TextField
          name="secondCode"
          label={t('confirm')}
          hint={t('confirmHint')}
          inputMode="numeric"
          autoComplete="one-time-code"
          width="short"
          mono
        />
        {withPassword && <OwnPasswordField locale={locale} />}
        <SubmitButton>{t('button')}</SubmitButton>
      </ActionForm>
    </div>
  )
})
