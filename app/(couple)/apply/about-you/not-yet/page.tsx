import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { BackLink } from '@/components/ui/back-link'
import { LinkButton } from '@/components/ui/button'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { aboutYou } from '@/lib/views/intake/own-part'
import { applyTitle } from '../../apply-title'

export const generateMetadata = applyTitle('aboutYou')

/** Too young is an answer and no error: what to do next, and nothing lost. */
export default page('application.read', async ({ caller }) => {
  if (!(await aboutYou(caller))) redirect(paths.apply)
  const t = await getTranslations('apply')
  return (
    <div className="max-w-form">
      <BackLink href={paths.apply}>{t('backToTasks')}</BackLink>
      <PageHeading title={t('notYet.title')} lede={t('notYet.lede')} />
      <div className="prose">
        <p>{t('notYet.kept')}</p>
        <h2>{t('notYet.nextTitle')}</h2>
        <ul>
          <li>{t('notYet.next1')}</li>
          <li>{t('notYet.next2')}</li>
          <li>{t('notYet.next3')}</li>
        </ul>
        <p>{t('notYet.wrongDate')}</p>
        <p>
          <LinkButton href={paths.aboutYou} tone="quiet">
            {t('notYet.change')}
          </LinkButton>
        </p>
      </div>
    </div>
  )
})
