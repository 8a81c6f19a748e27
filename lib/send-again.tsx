import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { ProofFields } from '@/components/forms/proof-fields'
import { SubmitButton } from '@/components/forms/submit-button'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import type { FormAction, FormValues } from '@/lib/forms/form-state'
import { readerLanguage } from '@/lib/reader-language'

type SendAgainProps = { sentences: string[]; action: FormAction; values: FormValues; kind: string }

/**
 * A form that came too late for its proof, without script: the page it stood on opens only after the proof, so here is
 * what was typed, unseen, and the question for a code. Nothing of the page itself is shown.
 */
export async function SendAgain({ sentences, action, values, kind }: SendAgainProps) {
  const locale = await readerLanguage(kind)
  const t = await getTranslations({ locale, namespace: 'signIn.prove' })
  const held = Object.entries(values).flatMap(([name, value]) =>
    [value].flat().map((one, place) => ({ name, one, key: `${name} ${place}` })),
  )
  return (
    <>
      <PageHeading title={t('title')} />
      <Notice role="alert">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
      <ActionForm action={action} lang={locale}>
        {held.map(({ name, one, key }) => (
          <HiddenField key={key} name={name} value={one} />
        ))}
        <ProofFields />
        <SubmitButton>{t('sendAgain')}</SubmitButton>
      </ActionForm>
    </>
  )
}
