import { getLocale, getTranslations } from 'next-intl/server'
import { accountTitle } from '@/app/(public)/account-title'
import { askAgain } from '@/app/(public)/forgot/actions'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { BackLink } from '@/components/ui/back-link'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'

export const generateMetadata = accountTitle('forgot')

export default page('public.read', async () => {
  const t = await getTranslations('account.forgot')
  const shell = await getTranslations('shell')
  return (
    <>
      <BackLink href={paths.signIn}>{shell('back')}</BackLink>
      <PageHeading title={t('title')} lede={t('text')} />
      <ActionForm action={askAgain}>
        <HiddenField name="locale" value={await getLocale()} />
        <TextField name="email" type="email" label={t('email')} autoComplete="username" width="medium" />
        <SubmitButton>{t('button')}</SubmitButton>
      </ActionForm>
    </>
  )
})
