import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { PageHeading } from '@/components/ui/page-heading'
import type { OpenInvitation } from '@/lib/views/intake/open-invitation'
import { joinAsMe } from '../actions'

/** Signed in as the invited person: one button says yes. */
export async function JoinAsMe({ view, token }: { view: OpenInvitation; token: string }) {
  const t = await getTranslations('apply.join')
  return (
    <>
      <PageHeading
        title={t('meTitle', { inviter: view.inviter })}
        lede={t('me', { name: view.viewerName ?? '' })}
      />
      <ActionForm action={joinAsMe}>
        <HiddenField name="token" value={token} />
        <SubmitButton>{t('meButton')}</SubmitButton>
      </ActionForm>
    </>
  )
}
