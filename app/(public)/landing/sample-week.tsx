import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { Lanes } from '@/components/calendar/lanes'
import type { Block, BlockKind, Day } from '@/components/calendar/week'
import { sentenceCase } from '@/lib/domain/sentence-case'
import { paths } from '@/lib/paths'

/** Nine hours over five days, invented, in the same picture a couple later sees of its own week. */
export async function SampleWeek() {
  const t = await getTranslations('public.landing.week')
  const locale = await getLocale()
  const group = sample('both', 'group', 18, 20.5, t('group'), t('groupWho'))
  const days: Day[] = [
    [group],
    [
      sample('first', 'individual', 17, 18, t('therapy'), 'Dr. Osei'),
      sample('second', 'individual', 18, 19, t('therapy'), 'L. Vega'),
    ],
    [sample('both', 'couples', 18, 19.5, t('couples'), t('couplesWho'))],
    [group],
    [sample('both', 'couples', 17, 18.5, t('review'), t('couplesWho'))],
  ].map((blocks, place) => ({ date: `sample-${place}`, label: weekday(place + 1, locale), blocks }))
  return (
    <section aria-labelledby="week" className="scroll-mt-6">
      <h2 id="week">{t('heading')}</h2>
      <p className="mt-2 mb-5 max-w-measure text-ink-2">{t('text')}</p>
      <Lanes
        days={days}
        people={['Maya', 'Sam']}
        zoneLabel={t('zone')}
        hoursPlanned={{ planned: 540, of: 540 }}
      />
      <p className="mt-5">
        <Link href={paths.howItWorks}>{t('more')}</Link>
      </p>
    </section>
  )
}

function sample(
  lane: Block['lane'],
  kind: BlockKind,
  from: number,
  until: number,
  title: string,
  detail: string,
): Block {
  return { id: `${lane}-${from}`, lane, kind, startMinute: from * 60, endMinute: until * 60, title, detail }
}

/** 1 is Monday; the 1st of January 2024 was one. */
function weekday(day: number, locale: string): string {
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, day),
  )
  return sentenceCase(name)
}
