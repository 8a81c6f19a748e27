import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { BackLink } from '@/components/ui/back-link'
import { PageHeading } from '@/components/ui/page-heading'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { ownSession } from '@/lib/views/calendar/own-session'
import { sessionTitle } from '../session-title'
import { ReleaseForm } from './release-form'

export const generateMetadata = sessionTitle

/** "I can't come": says what happens and who learns of it before anything does. Title and address say nothing. */
export default page('session.read-own', async ({ caller, params }) => {
  const session = await ownSession(caller, { session: params.id ?? '' })
  if (!session.canRelease) redirect(paths.session(session.id))
  const [t, locale] = await Promise.all([getTranslations('calendar'), getLocale()])
  const { partner } = session
  const what = session.title ?? t(`kinds.${session.kind}`)
  return (
    <>
      <BackLink href={paths.session(session.id)}>{t('seat.back')}</BackLink>
      <PageHeading
        title={t('seat.title')}
        lede={`${what}, ${sayWhen(session.startsAt.getTime(), session.zone, locale)}`}
      />
      <section className="prose mb-8 max-w-measure">
        <h2>{t('seat.happens')}</h2>
        <ul>
          <li>{t('seat.released')}</li>
          <li>{t('seat.stands')}</li>
          <li>{t('seat.told')}</li>
          {partner && <li>{t('seat.notTold', { name: partner.name })}</li>}
        </ul>
      </section>
      <ReleaseForm session={session.id} partner={partner?.name} />
    </>
  )
})
