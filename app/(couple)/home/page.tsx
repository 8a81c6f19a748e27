import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Lanes, type LanesProps } from '@/components/calendar/lanes'
import { WeekColumns, type WeekColumnsProps } from '@/components/calendar/week-columns'
import { WeekNav } from '@/components/calendar/week-nav'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { ourWeek } from '@/lib/views/calendar/our-week'
import { SavedOwnPart } from '../apply/saved-own-part'
import { HoursCard } from './hours-card'
import { ourDays } from './our-days'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('calendar'))('week') }
}

export default page('calendar.our-week', async ({ caller, search }) => {
  const [t, locale] = await Promise.all([getTranslations('calendar'), getLocale()])
  const view = await ourWeek(caller, String(search.week ?? ''), locale)
  if (!view) redirect(paths.apply)
  const { week, next, people } = view
  return (
    <>
      {/* One fixed sentence for every couple without a joint session ahead, whatever the cause. */}
      <PageHeading
        title={t(people ? 'ourWeek' : 'yourWeek')}
        lede={people ? (view.jointAhead ? undefined : t('eachFirst')) : t('goesOn')}
      />
      <SavedOwnPart said={search.said} />
      <div className="mb-8 grid gap-5 md:grid-cols-2">
        {next ? (
          <Card title={t('next.title')} aside={sayWhen(next.startsAt.getTime(), view.zone, locale)}>
            <p className="text-lede font-[560]">{next.title ?? t(`kinds.${next.kind}`)}</p>
            <p className="mb-4 text-ink-2">{t('next.with', { clinicians: next.clinicians })}</p>
            <LinkButton href={paths.session(next.id)}>{t('next.open')}</LinkButton>
          </Card>
        ) : (
          <EmptyState title={t('nothingYet.title')}>{t('nothingYet.text')}</EmptyState>
        )}
        <HoursCard view={view} />
      </div>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <h2>{t('weekOf', { date: week.title })}</h2>
        <WeekNav
          label={t('nav.label')}
          previous={{ href: `${paths.home}?week=${week.previous}`, text: t('nav.previous') }}
          today={{ href: `${paths.home}?week=${week.thisWeek}`, text: t('nav.today') }}
          next={{ href: `${paths.home}?week=${week.next}`, text: t('nav.next') }}
        />
      </div>
      {view.blocks.length > 0 ? (
        <Week days={ourDays(view, t)} people={people} zoneLabel={cityOf(view.zone)} lang={locale} />
      ) : (
        <p className="text-ink-2">
          {t('emptyWeek')}{' '}
          {next && <Link href={`${paths.home}?week=${next.week}`}>{t('toNextSession')}</Link>}
        </p>
      )}
    </>
  )
})

/** Two lanes for a couple; one for somebody in care of their own. */
function Week({ people, ...week }: WeekColumnsProps & { people: LanesProps['people'] | null }) {
  return people ? <Lanes people={people} {...week} /> : <WeekColumns {...week} />
}

const cityOf = (zone: string) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
