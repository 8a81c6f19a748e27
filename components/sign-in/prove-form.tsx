import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { PasskeyButton } from '@/components/sign-in/passkey-button'
import { ButtonRow } from '@/components/ui/button-row'
import type { FormAction } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'

type ProveFormProps = {
  action: FormAction
  hasApp: boolean
  hasPasskey: boolean
  back?: string
  locale: Locale
}

/** A code, or the device's passkey: whichever this person has. Recovery codes always work in the same box. */
export async function ProveForm({ action, hasApp, hasPasskey, back, locale }: ProveFormProps) {
  const t = await getTranslations({ locale, namespace: 'signIn' })
  return (
    <ActionForm action={action} lang={locale}>
      {back && <HiddenField name="back" value={back} />}
      <TextField
        name="secondCode"
        label={t('code.label')}
        hint={hasApp ? t('code.hint') : t('code.paperOnly')}
        autoComplete="one-time-code"
        width="medium"
        mono
      />
      <ButtonRow>
        <SubmitButton>{t('prove.button')}</SubmitButton>
        {hasPasskey && (
          <PasskeyButton
            purpose="prove"
            tone={hasApp ? 'quiet' : 'main'}
            words={{
              button: t('passkey.use'),
              working: t('passkey.working'),
              notHere: t('passkey.notHere'),
              failed: t('passkey.failed'),
            }}
          />
        )}
      </ButtonRow>
    </ActionForm>
  )
}
