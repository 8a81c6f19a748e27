import { getTranslations } from 'next-intl/server'
import { signInTitle } from '@/app/(public)/sign-in/sign-in-title'
import { newEmail } from '@/app/settings/sign-in/actions'
import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'
import { readerKind, readerLanguage } from '@/lib/reader-language'

export const generateMetadata = signInTitle('email')

export default page('sign-in.change-email', async ({ caller }) => {
  const locale = await readerLanguage(readerKind(caller.actor))
  const t = await getTranslations({ locale, namespace: 'signIn.email' })
  return (
    <div lang={locale}>
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
