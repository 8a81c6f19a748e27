import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { howToReachMe } from '@/lib/views/contact/how-to-reach-me'
import { applyTitle } from '../apply-title'
import { CarriedFields } from '../carried-fields'
import { partnerWords } from '../partner-words'
import { backFrom, QuestionPage } from '../question-page'
import { keepReach } from './actions'
import { CallFields } from './call-fields'
import { reachValues } from './reach-values'
import { WrittenFields } from './written-fields'

export const generateMetadata = applyTitle('answer')

/** Channel by channel: whether, when, and in which words. The words shown are those that are sent. */
export default page('contact.read', async ({ caller, search }) => {
  const view = await howToReachMe(caller)
  if (!view) redirect(paths.apply)
  const [t, all] = await Promise.all([getTranslations('contact.reach'), getTranslations('apply')])
  const shell = await getTranslations('shell.forms')
  const words = partnerWords(all, view.partnerName)
  return (
    <QuestionPage title={t('title')} lede={t('lede')} back={backFrom(search)}>
      <p className="mb-2 text-small text-ink-2">{shell('whoReads', { who: t('whoReads', words) })}</p>
      <p className="mb-6 text-small text-ink-2">{t('account')}</p>
      <ActionForm action={keepReach} values={reachValues(view.stored)}>
        <CarriedFields whose={view.whose} back={backFrom(search)} />
        <WrittenFields channel="mail" view={view} />
        {view.textOffered && (
          <>
            <HiddenField name="textAsked" value="yes" />
            <WrittenFields channel="text" view={view} />
          </>
        )}
        <CallFields view={view} />
        <TextField
          name="codeWord"
          label={t('codeWord')}
          hint={t('codeWordHint')}
          autoComplete="off"
          width="medium"
          optional
        />
        <p className="mb-6 max-w-measure text-small text-ink-2">{t('none')}</p>
        <SubmitButton>{t('next')}</SubmitButton>
      </ActionForm>
    </QuestionPage>
  )
})
