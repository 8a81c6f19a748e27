import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Card } from '@/components/ui/card'
import type { Locale } from '@/lib/domain/refusals'
import type { TextToRead } from '@/lib/views/consent/text-to-read'
import { decline, sign } from './actions'

/** Nothing is ticked or filled in beforehand: the name is typed, and "no" stands beside it with what follows. */
export async function SignOrNot({ text, locale }: { text: TextToRead; locale: Locale }) {
  const t = await getTranslations('privacy.paper')
  const { kind, about, shown, legalName, state, words } = text
  return (
    <>
      <ActionForm action={sign} idPrefix="sign-" className="mb-8">
        <HiddenField name="kind" value={kind} />
        <HiddenField name="about" value={about} />
        <HiddenField name="shown" value={shown} />
        <HiddenField name="locale" value={locale} />
        <TextField
          name="typedName"
          label={t('yourName')}
          hint={t('nameHint', { name: legalName })}
          autoComplete="off"
        />
        <SubmitButton>{t('sign')}</SubmitButton>
      </ActionForm>
      {state !== 'declined' && state !== 'newer' && (
        <Card title={t('orNot')}>
          <p className="mb-3 max-w-measure">{words.ifNot}</p>
          <ActionForm action={decline} idPrefix="decline-">
            <HiddenField name="kind" value={kind} />
            <HiddenField name="about" value={about} />
            <SubmitButton tone="quiet">{t('decline')}</SubmitButton>
          </ActionForm>
        </Card>
      )}
    </>
  )
}
