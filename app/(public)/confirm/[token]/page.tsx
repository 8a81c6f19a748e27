import { getTranslations } from 'next-intl/server'
import { accountTitle } from '@/app/(public)/account-title'
import { confirm } from '@/app/(public)/confirm/[token]/actions'
import { DeadLink } from '@/app/(public)/dead-link'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { PageHeading } from '@/components/ui/page-heading'
import { startedHere } from '@/lib/auth/door-cookies'
import { page } from '@/lib/page'
import { openConfirmation } from '@/lib/views/door/open-confirmation'

export const generateMetadata = accountTitle('confirm')

/** Opening the link shows a button and changes nothing; only pressing it does. */
export default page('public.read', async ({ caller, params: { token = '' } }) => {
  const link = await openConfirmation(caller, { token, startedHere: await startedHere() })
  if (!link.usable) return <DeadLink another="startAgain" />
  const t = await getTranslations('account.confirm')
  return (
    <>
      <PageHeading title={t('title')} lede={link.startedHere ? t('text') : t('elsewhere')} />
      <ActionForm action={confirm}>
        <HiddenField name="token" value={token} />
        {!link.startedHere && (
          <TextField
            name="password"
            type="password"
            label={t('password')}
            autoComplete="current-password"
            width="medium"
          />
        )}
        <SubmitButton>{t('button')}</SubmitButton>
      </ActionForm>
    </>
  )
})
