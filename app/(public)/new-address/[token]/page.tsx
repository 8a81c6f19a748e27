import { getTranslations } from 'next-intl/server'
import { DeadLink } from '@/app/(public)/dead-link'
import { takeThisAddress } from '@/app/(public)/new-address/[token]/actions'
import { signInTitle } from '@/app/(public)/sign-in/sign-in-title'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'
import { openNewEmail } from '@/lib/views/sign-in/open-new-email'

export const generateMetadata = signInTitle('newAddress')

export default page('public.read', async ({ caller, params: { token = '' } }) => {
  if (!(await openNewEmail(caller, { token })).usable) return <DeadLink />
  const t = await getTranslations('signIn.newAddress')
  return (
    <>
      <PageHeading title={t('title')} lede={t('text')} />
      <ActionForm action={takeThisAddress}>
        <HiddenField name="token" value={token} />
        <SubmitButton>{t('button')}</SubmitButton>
      </ActionForm>
    </>
  )
})
