import { getTranslations } from 'next-intl/server'
import { accountTitle } from '@/app/(public)/account-title'
import { DeadLink } from '@/app/(public)/dead-link'
import { chooseNewPassword } from '@/app/(public)/reset/[token]/actions'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'
import { openReset } from '@/lib/views/door/open-reset'

export const generateMetadata = accountTitle('reset')

export default page('public.read', async ({ caller, params: { token = '' } }) => {
  if (!(await openReset(caller, { token })).usable) return <DeadLink another="resetAgain" />
  const t = await getTranslations('account')
  return (
    <>
      <PageHeading title={t('reset.title')} lede={t('reset.text')} />
      <ActionForm action={chooseNewPassword}>
        <HiddenField name="token" value={token} />
        <TextField
          name="password"
          type="password"
          label={t('reset.password')}
          hint={t('account.passwordHint')}
          autoComplete="new-password"
          width="medium"
        />
        <SubmitButton>{t('reset.button')}</SubmitButton>
      </ActionForm>
    </>
  )
})
