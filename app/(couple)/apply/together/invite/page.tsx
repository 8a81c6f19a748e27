import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Flash } from '@/components/ui/flash'
import { Notice } from '@/components/ui/notice'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { partnerInvited } from '@/lib/views/intake/partner-invited'
import { applyTitle } from '../../apply-title'
import { QuestionPage } from '../../question-page'
import { InvitationSent } from './invitation-sent'
import { InviteForm } from './invite-form'

export const generateMetadata = applyTitle('invite')

export default page('application.read', async ({ caller, search }) => {
  const view = await partnerInvited(caller)
  if (!view) redirect(paths.apply)
  const t = await getTranslations('apply.invite')
  const { joined, invitation } = view
  return (
    <QuestionPage title={invitation ? t('sentTitle') : t('title')} lede={joined ? undefined : t('lede')}>
      <Flash said={search.said} notices={{ sent: t('said.sent'), withdrawn: t('said.withdrawn') }} />
      {joined && <Notice>{t('joined', joined)}</Notice>}
      {!joined && invitation && <InvitationSent view={view} invitation={invitation} />}
      {!joined && !invitation && <InviteForm view={view} />}
    </QuestionPage>
  )
})
