import { getLocale, getTranslations } from 'next-intl/server'
import { BackLink } from '@/components/ui/back-link'
import { LinkButton } from '@/components/ui/button'
import { Flash } from '@/components/ui/flash'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { TaskList } from '@/components/ui/task-list'
import type { ConsentState } from '@/lib/domain/consent/live'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { papersToSign } from '@/lib/views/consent/papers-to-sign'
import { privacyTitle } from '../../privacy/privacy-title'

export const generateMetadata = privacyTitle('sign')

/** What the program needs signed: each paper a page of its own, in any order. */
export default page('consent.read', async ({ caller, search }) => {
  const locale = await getLocale()
  const [t, papers] = await Promise.all([getTranslations('privacy.sign'), papersToSign(caller, locale)])
  return (
    <div className="max-w-form">
      <BackLink href={paths.apply}>{t('back')}</BackLink>
      <PageHeading title={t('title')} lede={t('lede')} />
      <Flash
        said={search.said}
        notices={{
          signed: t('said.signed'),
          declined: t('said.declined'),
          stopped: t('said.stopped'),
        }}
      />
      {papers ? (
        <>
          <p className="mb-5 max-w-measure">{t('note')}</p>
          <TaskList
            tasks={papers.map(({ kind, title, state }) => ({
              ...{ id: kind, label: title, href: paths.paper(kind) },
              status: { text: t(`state.${state}`), tone: needsYou(state) ? 'todo' : 'plain' },
            }))}
          />
        </>
      ) : (
        <>
          <Notice>{t('aboutYouFirst')}</Notice>
          <LinkButton href={paths.aboutYou}>{t('toAboutYou')}</LinkButton>
        </>
      )}
    </div>
  )
})

const needsYou = (state: ConsentState) => state === 'open' || state === 'newer'
