import { getLocale, getTranslations } from 'next-intl/server'
import { example, exampleEstimate } from '@/app/(public)/costs/example-of-a-plan'
import { MathsSteps } from '@/components/charts/maths-steps'
import { WeeklyCostBars } from '@/components/charts/weekly-cost-bars'
import { Card } from '@/components/ui/card'
import { mathsOf } from '@/lib/domain/benefits/estimate/maths'
import { spanOf } from '@/lib/domain/benefits/estimate/sum-up'
import { percent, wholeDollars } from '@/lib/domain/benefits/money'
import type { Locale } from '@/lib/domain/refusals'

/** What an invented person may pay, week by week: drawn, in a table, and step by step. */
export async function WorkedExample() {
  const t = await getTranslations('public.costs.example')
  const locale = (await getLocale()) as Locale
  const estimate = exampleEstimate()
  const weeks = estimate.weeks.map((week, place) => ({
    label: String(place + 1),
    ...spanOf(week),
    deductible: week.high.deductible,
  }))
  const reached = weeks.filter(({ to }) => to > 0).length
  const pays = (place: number) => wholeDollars(weeks[place]?.to ?? 0)
  const words = ['table', 'week', 'pays', 'ofDeductible', 'toDeductible', 'after', 'upTo'] as const
  const total = wholeDollars(estimate.total.high.patientPays)
  return (
    <Card title={t('heading')}>
      <p className="mb-4">
        {t('text', {
          allowed: wholeDollars(example.allowed),
          deductible: wholeDollars(example.deductible),
          maximum: wholeDollars(example.maximum),
          share: percent(example.share),
          days: example.daysAWeek,
          weeks: example.weeks,
        })}
      </p>
      <WeeklyCostBars
        weeks={weeks}
        words={{
          ...(Object.fromEntries(words.map((key) => [key, t(key)])) as Record<
            (typeof words)[number],
            string
          >),
          picture: t('picture', {
            first: pays(0),
            second: pays(1),
            until: reached - 1,
            last: pays(reached - 1),
            reached,
            total,
          }),
        }}
      />
      <MathsSteps
        title={t('maths')}
        stretches={mathsOf(estimate, 'high')}
        locale={locale}
        head={({ days, from }, amount) =>
          days === 1 ? t('oneDay', { day: from, amount }) : t('manyDays', { count: days, amount })
        }
      />
      <p className="mt-4 font-[560]">{t('total', { total, count: estimate.days.length })}</p>
      <p className="text-small text-ink-2">{t('note')}</p>
    </Card>
  )
}
