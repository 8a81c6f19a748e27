import { getLocale, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { BackLink } from '@/components/ui/back-link'
import { PageHeading } from '@/components/ui/page-heading'
import { NotFound } from '@/lib/access/authorize'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { myPrivacy } from '@/lib/views/consent/my-privacy'
import { prepare } from '../actions'
import { privacyTitle } from '../privacy-title'

export const generateMetadata = privacyTitle('mine')

/** Asking for the joint record to be given to somebody; it waits for both. */
export default page('privacy.read', async ({ caller }) => {
  const view = await myPrivacy(caller, await getLocale())
  if (!view?.coupleId) throw new NotFound()
  const [t, theirs] = await Promise.all([
    getTranslations('privacy.release'),
    getTranslations('privacy.theirs'),
  ])
  return (
    <div className="max-w-form">
      <BackLink href={paths.privacy}>{theirs('back')}</BackLink>
      <PageHeading title={t('title')} lede={t('lede')} />
      <ActionForm action={prepare}>
        <HiddenField name="coupleId" value={view.coupleId} />
        <TextField name="recipient" label={t('recipient')} hint={t('recipientHint')} />
        <TextField name="purpose" label={t('purpose')} />
        <p className="mb-4 max-w-measure text-ink-2">{t('note')}</p>
        <SubmitButton>{t('send')}</SubmitButton>
      </ActionForm>
    </div>
  )
})
