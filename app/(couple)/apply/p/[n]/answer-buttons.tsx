import { getTranslations } from 'next-intl/server'
import { SubmitButton } from '@/components/forms/submit-button'
import { LinkButton } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { paths } from '@/lib/paths'

/** Go on, skip, or stop: always these three, in this order, whatever is asked. */
export async function AnswerButtons() {
  const t = await getTranslations('private')
  return (
    <ButtonRow>
      <SubmitButton>{t('continue')}</SubmitButton>
      <SubmitButton tone="quiet" name="skip" value="yes">
        {t('skip')}
      </SubmitButton>
      <LinkButton href={paths.apply} tone="plain">
        {t('later')}
      </LinkButton>
    </ButtonRow>
  )
}
