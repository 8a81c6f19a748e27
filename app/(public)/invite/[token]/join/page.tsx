import { getTranslations } from 'next-intl/server'
import { BackLink } from '@/components/ui/back-link'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { openInvitation } from '@/lib/views/intake/open-invitation'
import { ClosedInvitation } from '../closed-invitation'
import { ForSomeoneElse } from '../for-someone-else'
import { invitationTitle } from '../invitation-title'
import { JoinAsMe } from './join-as-me'
import { KnownAddress } from './known-address'
import { NewAccount } from './new-account'

export const generateMetadata = invitationTitle('join')

/** After a yes: an account of one's own, or, where there is one, signing in to it and joining. */
export default page('door.open-invitation', async ({ caller, params }) => {
  const token = params.token ?? ''
  const view = await openInvitation(caller, { token })
  if (!view) return <ClosedInvitation />
  if (view.viewer === 'someone-else') return <ForSomeoneElse name={view.viewerName ?? ''} token={token} />
  const t = await getTranslations('apply.join')
  const next = view.viewer === 'the-invited' ? 'join' : view.hasAccount ? 'sign-in' : 'new'
  return (
    <div className="max-w-form">
      <BackLink href={paths.invite(token)}>{t('backToInvitation')}</BackLink>
      {next === 'join' && <JoinAsMe view={view} token={token} />}
      {next === 'sign-in' && <KnownAddress view={view} token={token} />}
      {next === 'new' && <NewAccount view={view} token={token} />}
    </div>
  )
})
