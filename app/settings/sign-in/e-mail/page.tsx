import { getTranslations } from 'next-intl/server'
import { signInTitle } from '@/app/(public)/sign-in/sign-in-title'
import { newEmail, oldEmail } from '@/app/settings/sign-in/actions'
import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { BackLink } from '@/components/ui/back-link'
import { Card } from '@/components/ui/card'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { readerKind, readerLanguage } from '@/lib/reader-language'
import { wantedEmail } from '@/lib/views/sign-in/wanted-email'

export const generateMetadata = signInTitle('email')

export default page('sign-in.change-email', async ({ caller }) => {
  const locale = await readerLanguage(readerKind(caller.actor))
  const [t, settings] = await Promise.all([
    getTranslations({ locale, namespace: 'signIn.email' }),
    getTranslations({ locale, namespace: 'signIn.settings' }),
  ])
  const wanted = await wantedEmail(caller)
  return (
    <div lang={locale}>
      <BackLink href={paths.signInSettings}>{settings('title')}</BackLink>
      <PageHeading title={t('title')} lede={t('lede')} />
      {wanted && (
        <Card title={t('waitingTitle')} className="mb-6 max-w-form">
          <p className="mb-4">{t('waiting', { email: wanted })}</p>
          <ActionForm action={oldEmail} lang={locale} idPrefix="back-">
            <SubmitButton tone="quiet">{t('takeBack')}</SubmitButton>
          </ActionForm>
        </Card>
      )}
      <ActionForm action={newEmail} lang={locale}>
        <TextField
          name="email"
          type="email"
          label={t('new')}
          hint={t('newHint')}
          autoComplete="email"
          width="medium"
        />
        <SubmitButton>{t('button')}</SubmitButton>
      </ActionForm>
    </div>
  )
})
