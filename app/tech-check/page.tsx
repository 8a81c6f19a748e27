import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'
import { ownTechCheck } from '@/lib/views/contact/own-tech-check'
import { keepTechCheck } from './actions'
import { AroundYou } from './around-you'
import { Tests } from './tests'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('tech')
  return { title: t('title') }
}

/** For anyone: try it and see. For a partner in an application also a form, whose answers their coordinator reads. */
export default page('public.read', async ({ caller }) => {
  const t = await getTranslations('tech')
  const view = await ownTechCheck(caller)
  return (
    <div className="max-w-form">
      <PageHeading title={t('title')} lede={t('lede')} />
      {view ? (
        <ActionForm action={keepTechCheck} values={view.stored ?? {}}>
          <Tests answered />
          <AroundYou view={view} />
          <SubmitButton>{t('save')}</SubmitButton>
        </ActionForm>
      ) : (
        <>
          <Tests />
          <AroundYou view={null} />
        </>
      )}
    </div>
  )
})
