import { getLocale, getTranslations } from 'next-intl/server'
import { BackLink } from '@/components/ui/back-link'
import { Flash } from '@/components/ui/flash'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { SummaryList } from '@/components/ui/summary-list'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { type OwnSession, ownSession } from '@/lib/views/calendar/own-session'
import { MaybeLate, ReleasedSeat } from './own-seat'
import { sessionTitle } from './session-title'

export const generateMetadata = sessionTitle

export default page('session.read-own', async ({ caller, params, search }) => {
  const session = await ownSession(caller, { session: params.id ?? '' })
  const [t, locale] = await Promise.all([getTranslations('calendar'), getLocale()])
  const { partner } = session
  const when = (zone: string) => sayWhen(session.startsAt.getTime(), zone, locale)
  const times = [t('session.your', { when: when(session.zone) })]
  if (session.joint && partner && partner.zone !== session.zone) {
    times.push(t('session.their', { when: when(partner.zone), name: partner.name }))
  }
  return (
    <>
      <BackLink href={paths.home}>{t('session.back')}</BackLink>
      <PageHeading title={session.title ?? t(`kinds.${session.kind}`)} />
      {session.state === 'ahead' && <Flash said={search.said} notices={{ back: t('session.takenBack') }} />}
      {session.state === 'released' && <ReleasedSeat session={session} />}
      {isClosed(session.state) && (
        <Notice title={t(`session.${stateWords[session.state]}`)}>
          {session.state === 'cancelled' && <p>{t('session.cancelledText')}</p>}
        </Notice>
      )}
      <SummaryList
        rows={[
          { label: t('session.when'), value: times.map((time) => <p key={time}>{time}</p>) },
          {
            label: t('session.who'),
            value: [session.clinicians, together(session)].filter(Boolean).join('. '),
          },
          ...(isClosed(session.state) ? [] : [{ label: t('session.bring'), value: t('session.bringText') }]),
        ]}
      />
      {session.canRelease && <MaybeLate session={session.id} />}
    </>
  )

  function together({ joint, kind }: OwnSession): string {
    if (kind === 'group') return t('session.group')
    return joint && partner ? t('session.together', { name: partner.name }) : t('session.alone')
  }
})

const stateWords = { out: 'out', cancelled: 'cancelled', over: 'past' } as const
const isClosed = (state: OwnSession['state']): state is keyof typeof stateWords => state in stateWords
