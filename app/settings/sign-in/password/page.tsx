import { getTranslations } from 'next-intl/server'
import { signInTitle } from '@/app/(public)/sign-in/sign-in-title'
import { newPassword } from '@/app/settings/sign-in/actions'
import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { BackLink } from '@/components/ui/back-link'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { readerKind, readerLanguage } from '@/lib/reader-language'

export const generateMetadata = signInTitle('password')

export default page('sign-in.change-password', async ({ caller }) => {
  const locale = await readerLanguage(readerKind(caller.actor))
  const [t, settings] = await Promise.all([
    getTranslations({ locale, namespace: 'signIn.password' }),
    getTranslations({ locale, namespace: 'signIn.settings' }),
  ])
  return (
    <div lang={locale}>
      <BackLink href={paths.signInSettings}>{settings('title')}</BackLink>
      <PageHeading title={t('title')} />
      <ActionForm action={newPassword} lang={locale}>
        <TextField
          name="password"
          type="password"
          label={t('current')}
          autoComplete="current-password"
          width="medium"
        />
        <TextField
          name="newPassword"
          type="password"
          label={t('new')}
          hint={t('newHint')}
          autoComplete="new-password"
          width="medium"
        />
        <SubmitButton>{t('button')}</SubmitButton>
      </ActionForm>
    </div>
  )
})
