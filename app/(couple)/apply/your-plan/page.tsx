import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { PictureField } from '@/components/forms/picture-field'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Flash } from '@/components/ui/flash'
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
  const [t, all, card] = await Promise.all([
    getTranslations('apply.plan'),
    getTranslations('apply'),
    getTranslations('benefits.card'),
  ])
  const words = partnerWords(all, view.partnerName)
  return (
    <QuestionPage title={t('title')} lede={t('lede')} back={backFrom(search)}>
      <Flash said={search.said} notices={{ 'too-large': card('said.too-large') }} tone="danger" />
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
        <PictureField
          name="cardFront"
          label={card('front')}
          hint={card('hint')}
          whoReads={card('whoReads')}
          optional
        />
        <PictureField name="cardBack" label={card('back')} optional />
        {view.photos.length > 0 && (
          <p className="mb-4 text-ink-2">{card('kept', sidesKept(view.photos, card))}</p>
        )}
        <Notice title={t('nextTitle')}>{t('next')}</Notice>
        <SubmitButton>{all('continue')}</SubmitButton>
      </ActionForm>
    </QuestionPage>
  )
})

type Side = 'front' | 'back'

/** Which sides are there already, in words. */
function sidesKept(photos: readonly { side: Side }[], say: (key: 'yes' | 'no') => string) {
  const has = (side: Side) => say(photos.some((photo) => photo.side === side) ? 'yes' : 'no')
  return { front: has('front'), back: has('back') }
}
