import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { TextareaField } from '@/components/forms/textarea-field'
import type { FormValues } from '@/lib/forms/form-state'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { ourHome } from '@/lib/views/intake/our-home'
import { keepHome } from '../../actions'
import { applyTitle } from '../../apply-title'
import { CarriedFields } from '../../carried-fields'
import { backFrom, QuestionPage } from '../../question-page'
import { LastSaved } from './last-saved'
import { SetUpFields } from './set-up-fields'

export const generateMetadata = applyTitle('home')

export default page('application.read', async ({ caller, search }) => {
  const view = await ourHome(caller)
  if (!view) redirect(paths.apply)
  const [t, all, locale] = await Promise.all([
    getTranslations('apply.home'),
    getTranslations('apply'),
    getLocale(),
  ])
  const { stored } = view
  const values: FormValues = stored
    ? { ...stored, sameHome: '', home: stored.sameHome ? 'same' : 'apart' }
    : {}
  return (
    <QuestionPage title={t('title')} lede={t('lede')} back={backFrom(search)}>
      <LastSaved view={view} locale={locale} />
      <ActionForm action={keepHome} values={values}>
        <CarriedFields back={backFrom(search)} />
        <HiddenField name="applicationId" value={view.applicationId} />
        <HiddenField name="version" value={String(view.version)} />
        <RadioCards
          name="home"
          label={t('home')}
          whoReads={t('whoReads')}
          options={[
            { value: 'same', label: t('same') },
            { value: 'apart', label: t('apart'), hint: t('apartHint') },
          ]}
        />
        <SetUpFields />
        <TextField name="pets" label={t('pets')} hint={t('petsHint')} optional />
        <TextareaField name="notes" label={t('notes')} hint={t('notesHint')} optional />
        <SubmitButton>{all('continue')}</SubmitButton>
      </ActionForm>
    </QuestionPage>
  )
})
