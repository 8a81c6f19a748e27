import { getLocale, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import type { PartnerInvited } from '@/lib/views/intake/partner-invited'
import { invite } from '../../actions'
import { MailPreview } from './mail-preview'

/** Whom to ask, and the very words of the mail before it goes out. */
export async function InviteForm({ view }: { view: PartnerInvited }) {
  const [t, locale] = await Promise.all([getTranslations('apply.invite'), getLocale()])
  return (
    <ActionForm action={invite} values={{ locale }}>
      <HiddenField name="applicationId" value={view.applicationId} />
      <TextField
        name="partnerName"
        label={t('partnerName')}
        hint={t('partnerNameHint')}
        autoComplete="off"
        width="medium"
      />
      <TextField name="email" type="email" label={t('email')} hint={t('emailHint')} autoComplete="off" />
      <RadioCards
        name="locale"
        label={t('locale')}
        inline
        options={[
          { value: 'en', label: 'English' },
          { value: 'es', label: 'Español' },
        ]}
      />
      <MailPreview letters={view.letters} />
      <p className="my-6 max-w-measure">{t('how')}</p>
      <SubmitButton>{t('send')}</SubmitButton>
    </ActionForm>
  )
}
