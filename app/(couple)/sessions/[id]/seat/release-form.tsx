import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { LinkButton } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { awayReasons } from '@/lib/domain/scheduling/change-reasons'
import { paths } from '@/lib/paths'
import { cantCome } from '../actions'

/** The one press that releases a seat, with its reason, beside the way to keep it. */
export async function ReleaseForm({ session, partner }: { session: string; partner?: string }) {
  const t = await getTranslations('calendar.seat')
  return (
    <ActionForm action={cantCome} values={{ reason: 'rather-not-say' }} className="max-w-form">
      <HiddenField name="session" value={session} />
      <RadioCards
        name="reason"
        label={t('reason')}
        hint={partner ? t('reasonHint', { name: partner }) : t('reasonHintAlone')}
        options={awayReasons.map((value) => ({ value, label: t(`reasons.${value}`) }))}
      />
      <ButtonRow>
        <SubmitButton>{t('release')}</SubmitButton>
        <LinkButton href={paths.session(session)} tone="plain">
          {t('keep')}
        </LinkButton>
      </ButtonRow>
    </ActionForm>
  )
}
