import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import type { FormValues } from '@/lib/forms/form-state'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { type WhomToCall, whomToCall } from '@/lib/views/contact/how-to-reach-me'
import { applyTitle } from '../../apply-title'
import { CarriedFields } from '../../carried-fields'
import { partnerWords } from '../../partner-words'
import { QuestionPage } from '../../question-page'
import { keepEmergencyContact } from '../actions'

export const generateMetadata = applyTitle('answer')

/** Somebody to call when this partner may be in danger: never assumed to be the other partner, and never required. */
export default page('contact.read', async ({ caller }) => {
  const view = await whomToCall(caller)
  if (!view) redirect(paths.apply)
  const [t, all] = await Promise.all([getTranslations('contact.emergency'), getTranslations('apply')])
  const words = partnerWords(all, view.partnerName)
  return (
    <QuestionPage title={t('title')} lede={t('lede', words)}>
      <ActionForm action={keepEmergencyContact} values={valuesOf(view.stored)}>
        <CarriedFields whose={view.whose} />
        <RadioCards
          name="who"
          label={t('who')}
          whoReads={t('whoReads', words)}
          options={[
            { value: 'somebody', label: t('somebody') },
            { value: 'not-now', label: t('notNow'), hint: t('notNowHint') },
          ]}
        />
        <p className="mb-5 text-ink-2">{t('onlyIf')}</p>
        <TextField name="contactName" label={t('name')} autoComplete="off" width="medium" />
        <TextField
          name="relation"
          label={t('relation')}
          hint={t('relationHint')}
          autoComplete="off"
          width="medium"
        />
        <TextField name="contactPhone" type="tel" label={t('phone')} autoComplete="off" width="medium" />
        <RadioCards
          name="maySayWho"
          label={t('say')}
          inline
          options={[
            { value: 'yes', label: t('sayYes') },
            { value: 'no', label: t('sayNo') },
          ]}
        />
        <SubmitButton>{all('continue')}</SubmitButton>
      </ActionForm>
    </QuestionPage>
  )
})

function valuesOf(stored: WhomToCall['stored']): FormValues {
  if (stored === undefined) return {}
  if (stored === null) return { who: 'not-now' }
  const { name, relation, phone, maySayWho } = stored
  return {
    ...{ who: 'somebody', contactName: name, relation, contactPhone: phone },
    maySayWho: maySayWho ? 'yes' : 'no',
  }
}
