import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { aboutYou } from '@/lib/views/intake/own-part'
import { keepAboutYou } from '../actions'
import { applyTitle } from '../apply-title'
import { CarriedFields } from '../carried-fields'
import { partnerWords } from '../partner-words'
import { backFrom, QuestionPage } from '../question-page'
import { AboutYouFields } from './about-you-fields'
import { valuesOf } from './values-of'

export const generateMetadata = applyTitle('aboutYou')

export default page('application.read', async ({ caller, search }) => {
  const view = await aboutYou(caller)
  if (!view) redirect(paths.apply)
  const [t, locale] = await Promise.all([getTranslations('apply'), getLocale()])
  const words = partnerWords(t, view.partnerName)
  return (
    <QuestionPage title={t('aboutYou.title')} lede={t('aboutYou.lede')} back={backFrom(search)}>
      <ActionForm
        action={keepAboutYou}
        values={valuesOf(view.stored, { calledName: view.name, language: locale })}
      >
        <CarriedFields whose={view.whose} back={backFrom(search)} />
        <AboutYouFields words={words} />
        <SubmitButton>{t('continue')}</SubmitButton>
      </ActionForm>
    </QuestionPage>
  )
})
