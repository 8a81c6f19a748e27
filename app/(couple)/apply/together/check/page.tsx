import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { UntilRefused } from '@/components/forms/until-refused'
import { BackLink } from '@/components/ui/back-link'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { privateLater } from '@/lib/auth/door-cookies'
import { unnamed } from '@/lib/domain/intake/unnamed'
import { sentence } from '@/lib/domain/refusals'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { answersToCheck } from '@/lib/views/intake/answers-to-check'
import { send } from '../../actions'
import { applyTitle } from '../../apply-title'
import { JointPart } from './joint-part'
import { OwnPart } from './own-part'
import { PartnerPart } from './partner-part'

export const generateMetadata = applyTitle('answer')

export default page('application.read', async ({ caller }) => {
  const view = await answersToCheck(caller)
  if (!view) redirect(paths.apply)
  const [t, all, locale] = await Promise.all([
    getTranslations('apply.check'),
    getTranslations('apply'),
    getLocale(),
  ])
  const { phone } = view
  const later = await privateLater()
  const reasons = later ? unnamed(view.reasons) : view.reasons
  const back = view.enrolled
    ? { href: paths.home, text: t('backToWeek') }
    : view.sent
      ? { href: paths.sent, text: t('backToSent') }
      : { href: paths.apply, text: all('backToTasks') }
  const lede = view.sent ? (phone ? t('ledeSentPhone', { phone }) : t('ledeSent')) : t('lede')
  return (
    <div className="max-w-form">
      <BackLink href={back.href}>{back.text}</BackLink>
      <PageHeading title={view.sent ? t('titleSent') : t('title')} lede={lede} />
      <JointPart view={view} />
      <OwnPart view={view} later={later} />
      <PartnerPart view={view} />
      {!view.sent && (
        <ActionForm action={send}>
          <HiddenField name="applicationId" value={view.applicationId} />
          {reasons.length > 0 && (
            <UntilRefused>
              <Notice title={t('reasonsTitle')}>
                <ul>
                  {reasons.map((reason) => (
                    <li key={reason.code}>{sentence(reason, locale)}</li>
                  ))}
                </ul>
              </Notice>
            </UntilRefused>
          )}
          <p className="mb-4 max-w-measure">{t('sendNote')}</p>
          <SubmitButton>{t('send')}</SubmitButton>
        </ActionForm>
      )}
    </div>
  )
})
