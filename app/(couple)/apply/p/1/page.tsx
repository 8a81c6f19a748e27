import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { LinkButton } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Notice } from '@/components/ui/notice'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { yourAnswer } from '@/lib/views/intake/own-part'
import { keepAnswer } from '../../actions'
import { applyTitle } from '../../apply-title'
import { CarriedFields } from '../../carried-fields'
import { partnerWords } from '../../partner-words'
import { backFrom, QuestionPage } from '../../question-page'
import { onlyAlone } from '../only-alone'

export const generateMetadata = applyTitle('answer')

/** The private question. Address and title say nothing; whatever is answered, everything else looks the same. */
export default page('private.read', async ({ caller, search }) => {
  const view = await yourAnswer(caller)
  if (!view) redirect(paths.apply)
  const back = backFrom(search)
  await onlyAlone(1, back)
  const [t, all] = await Promise.all([getTranslations('apply.answer'), getTranslations('apply')])
  return (
    <QuestionPage title={t('title')} back={back}>
      <Notice title={t('aloneTitle')}>{t('alone')}</Notice>
      <ActionForm action={keepAnswer} values={view.stored ? { answer: view.stored } : {}}>
        <CarriedFields whose={view.whose} back={back} />
        <RadioCards
          name="answer"
          label={t('legend')}
          hint={t('hint')}
          whoReads={t('whoReads', partnerWords(all, view.partnerName))}
          options={[
            { value: 'yes', label: t('yes') },
            { value: 'no', label: t('no') },
            { value: 'prefer-to-talk', label: t('talk'), hint: t('talkHint') },
          ]}
        />
        <ButtonRow>
          <SubmitButton>{all('continue')}</SubmitButton>
          <LinkButton href={back === 'check' ? paths.checkAnswers : paths.apply} tone="plain">
            {t('later')}
          </LinkButton>
        </ButtonRow>
      </ActionForm>
    </QuestionPage>
  )
})
