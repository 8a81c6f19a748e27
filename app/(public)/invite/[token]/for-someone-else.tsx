import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { PageHeading } from '@/components/ui/page-heading'
import { handOver } from './actions'

/** Someone else is signed in here, such as the inviter on the shared phone: first they hand over. */
export async function ForSomeoneElse({ name, token }: { name: string; token: string }) {
  const t = await getTranslations('apply.invitation')
  return (
    <div className="max-w-form">
      <PageHeading title={t('otherTitle')} lede={t('other', { name })} />
      <ActionForm action={handOver}>
        <HiddenField name="token" value={token} />
        <SubmitButton>{t('handOver')}</SubmitButton>
      </ActionForm>
    </div>
  )
}
