import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { PageHeading } from '@/components/ui/page-heading'
import type { OpenInvitation } from '@/lib/views/intake/open-invitation'
import { join } from '../actions'

/** An account of one's own, at the invited address. */
export async function NewAccount({ view, token }: { view: OpenInvitation; token: string }) {
  const t = await getTranslations('apply.join')
  const { inviter } = view
  return (
    <>
      <PageHeading title={t('title')} lede={t('lede', { inviter })} />
      <p className="mb-6">
        <span className="block font-[600]">{t('email')}</span>
        <span className="break-words">{view.email}</span>
      </p>
      <ActionForm action={join} values={{ name: view.partnerName }}>
        <HiddenField name="token" value={token} />
        <TextField
          name="name"
          label={t('name')}
          hint={t('nameHint', { inviter })}
          autoComplete="nickname"
          width="medium"
        />
        <TextField
          name="password"
          type="password"
          label={t('password')}
          hint={t('passwordHint', { inviter })}
          autoComplete="new-password"
        />
        <SubmitButton>{t('button')}</SubmitButton>
      </ActionForm>
    </>
  )
}
