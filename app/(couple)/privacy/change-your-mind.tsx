import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { Card } from '@/components/ui/card'
import type { ConsentKey } from '@/lib/domain/consent/kinds'
import { stop } from './actions'

/** Stopping what was signed: one press, no reason asked, and what follows said before. */
export async function ChangeYourMind({ kind, about, ifNot }: ConsentKey & { ifNot: string }) {
  const t = await getTranslations('privacy.paper')
  return (
    <Card title={t('stopTitle')}>
      <p className="mb-2 max-w-measure">{t('stopNote')}</p>
      <p className="mb-3 max-w-measure">{ifNot}</p>
      <ActionForm action={stop} idPrefix="stop-">
        <HiddenField name="kind" value={kind} />
        <HiddenField name="about" value={about} />
        <SubmitButton tone="quiet">{t('stop')}</SubmitButton>
      </ActionForm>
    </Card>
  )
}
