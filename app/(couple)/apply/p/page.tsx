import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { BackLink } from '@/components/ui/back-link'
import { ButtonRow } from '@/components/ui/button-row'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { applicationTasks } from '@/lib/views/intake/application-tasks'
import { CarriedFields } from '../carried-fields'
import { backFrom } from '../question-page'
import { sayWhetherAlone } from './actions'
import { privateTitle } from './private-title'

export const generateMetadata = privateTitle

/** Before anything private: is anybody else looking? `n`: where to go on. The answer is stored in this browser alone. */
export default page('application.read', async ({ caller, search }) => {
  if (!(await applicationTasks(caller))) redirect(paths.apply)
  const [t, all] = await Promise.all([getTranslations('private'), getTranslations('apply')])
  return (
    <div className="max-w-form">
      <BackLink href={paths.apply}>{all('backToTasks')}</BackLink>
      <ActionForm action={sayWhetherAlone}>
        {typeof search.n === 'string' && <HiddenField name="n" value={search.n} />}
        <CarriedFields back={backFrom(search)} />
        <RadioCards
          name="alone"
          asHeading
          label={t('alone.legend')}
          hint={t('alone.hint')}
          options={[
            { value: 'yes', label: t('alone.yes') },
            { value: 'no', label: t('alone.no') },
            { value: 'seen', label: t('alone.seen') },
          ]}
        />
        <p className="max-w-measure text-ink-2">{t('alone.note')}</p>
        <ButtonRow>
          <SubmitButton>{t('continue')}</SubmitButton>
        </ButtonRow>
      </ActionForm>
    </div>
  )
})
