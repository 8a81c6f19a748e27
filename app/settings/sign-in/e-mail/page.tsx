import { getTranslations } from 'next-intl/server'
import { signInTitle } from '@/app/(public)/sign-in/sign-in-title'
import { newEmail } from '@/app/settings/sign-in/actions'
import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { BackLink } from '@/components/ui/back-link'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { readerKind, readerLanguage } from '@/lib/reader-language'

export const generateMetadata = signInTitle('email')

export default page('sign-in.change-email', async ({ caller }) => {
  const locale = await readerLanguage(readerKind(caller.actor))
  const [t, settings] = await Promise.all([
    getTranslations({ locale, namespace: 'signIn.email' }),
    getTranslations({ locale, namespace: 'signIn.settings' }),
  ])
  return (
    <div lang={locale}>
      <BackLink href={paths.signInSettings}>{settings('title')}</BackLink>
      <PageHeading title={t('title')} lede={t('lede')} />
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
