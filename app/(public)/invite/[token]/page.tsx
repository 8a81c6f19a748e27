import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'
import { openInvitation } from '@/lib/views/intake/open-invitation'
import { takePart } from './actions'
import { ClosedInvitation } from './closed-invitation'
import { ForSomeoneElse } from './for-someone-else'
import { invitationTitle } from './invitation-title'

export const generateMetadata = invitationTitle('invitation')

/** The invited person decides alone. Nothing of what the inviter answered stands here. */
export default page('door.open-invitation', async ({ caller, params }) => {
  const token = params.token ?? ''
  const view = await openInvitation(caller, { token })
  if (!view) return <ClosedInvitation />
  if (view.viewer === 'someone-else') return <ForSomeoneElse name={view.viewerName ?? ''} token={token} />
  const t = await getTranslations('apply.invitation')
  const inviter = { inviter: view.inviter }
  return (
    <div className="max-w-form">
      <PageHeading
        title={t('title')}
        lede={t('lede', inviter)}
        above={t('greeting', { name: view.partnerName })}
      />
      <div className="prose mb-8">
        <h2>{t('whatTitle')}</h2>
        <p>{t('what')}</p>
        <h2>{t('yoursTitle')}</h2>
        <p>{t('yours', inviter)}</p>
        <h2>{t('noTitle')}</h2>
        <p>{t('no', inviter)}</p>
      </div>
      <ActionForm action={takePart}>
        <HiddenField name="token" value={token} />
        <RadioCards
          name="answer"
          label={<span className="font-serif text-h2 font-[520]">{t('legend')}</span>}
          hint={t('hint')}
          options={[
            { value: 'yes', label: t('yes') },
            { value: 'no', label: t('noAnswer') },
          ]}
        />
        <SubmitButton>{(await getTranslations('apply'))('continue')}</SubmitButton>
      </ActionForm>
    </div>
  )
})
