import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Notice } from '@/components/ui/notice'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { yourPlan } from '@/lib/views/intake/own-part'
import { keepPlan } from '../actions'
import { applyTitle } from '../apply-title'
import { CarriedFields } from '../carried-fields'
import { partnerWords } from '../partner-words'
import { backFrom, QuestionPage } from '../question-page'

export const generateMetadata = applyTitle('plan')

export default page('application.read', async ({ caller, search }) => {
  const view = await yourPlan(caller)
  if (!view) redirect(paths.apply)
  const [t, all] = await Promise.all([getTranslations('apply.plan'), getTranslations('apply')])
  const words = partnerWords(all, view.partnerName)
  return (
    <QuestionPage title={t('title')} lede={t('lede')} back={backFrom(search)}>
      <ActionForm action={keepPlan} values={view.stored ?? {}}>
        <CarriedFields whose={view.whose} back={backFrom(search)} />
        <RadioCards
          name="holder"
          label={t('holder')}
          whoReads={t('whoReads', words)}
          options={[
            { value: 'self', label: t('self') },
            { value: 'partner', label: t('partner') },
            { value: 'someone_else', label: t('someone_else'), hint: t('someoneElseHint') },
            { value: 'none', label: t('none'), hint: t('noneHint') },
          ]}
        />
        <TextField name="payerName" label={t('payerName')} hint={t('payerNameHint')} />
        <TextField
          name="memberId"
          label={t('memberId')}
          hint={t('memberIdHint')}
          optional
          mono
          width="medium"
        />
        <TextField name="groupNumber" label={t('groupNumber')} optional mono width="medium" />
        <RadioCards
          name="planKind"
          label={t('planKind')}
          hint={t('planKindHint')}
          options={(['ppo', 'other', 'not_sure'] as const).map((kind) => ({ value: kind, label: t(kind) }))}
        />
        <Notice title={t('nextTitle')}>{t('next')}</Notice>
        <SubmitButton>{all('continue')}</SubmitButton>
      </ActionForm>
    </QuestionPage>
  )
})
