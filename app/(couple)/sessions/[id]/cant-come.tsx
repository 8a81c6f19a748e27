import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { awayReasons } from '@/lib/domain/scheduling/change-reasons'
import { cantCome } from './actions'

/** "I can't come": one's own seat only. Says beforehand who will know, and that the partner is not told. */
export async function CantCome({ session, partner }: { session: string; partner: string }) {
  const t = await getTranslations('calendar.session')
  return (
    <section className="mt-10 max-w-form">
      <h2 className="mb-2">{t('late')}</h2>
      <p className="mb-4 text-ink-2">{t('lateText', { name: partner })}</p>
      <ActionForm action={cantCome} values={{ reason: 'rather-not-say' }}>
        <HiddenField name="session" value={session} />
        <RadioCards
          name="reason"
          label={t('reason')}
          hint={t('reasonHint', { name: partner })}
          options={awayReasons.map((value) => ({ value, label: t(`reasons.${value}`) }))}
        />
        <SubmitButton tone="quiet">{t('release')}</SubmitButton>
      </ActionForm>
    </section>
  )
}
