import { getTranslations } from 'next-intl/server'
import { accountTitle } from '@/app/(public)/account-title'
import { begin } from '@/app/(public)/start/actions'
import { ActionForm } from '@/components/forms/action-form'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'

export const generateMetadata = accountTitle('start')

/** Said before anything is asked, and before the way out may be needed: what it does, and what it does not. */
export default page('public.read', async () => {
  const t = await getTranslations('account.start')
  const answers = (['yes', 'no', 'someone'] as const).map((value) => ({ value, label: t(value) }))
  return (
    <>
      <PageHeading title={t('title')} lede={t('lede')} />
      <div className="prose mb-8 rounded-card border border-hair bg-surface p-(--pad-card)">
        <h2>{t('yoursTitle')}</h2>
        <p>{t('yours')}</p>
        <h2>{t('mailTitle')}</h2>
        <p>{t('mail')}</p>
        <h2>{t('leaveTitle')}</h2>
        <p>{t('leaveDoes')}</p>
        <p>{t('leaveDoesNot')}</p>
      </div>
      <ActionForm action={begin}>
        <RadioCards name="alone" label={t('aloneLegend')} hint={t('aloneHint')} options={answers} />
        <SubmitButton>{t('continue')}</SubmitButton>
      </ActionForm>
    </>
  )
})
