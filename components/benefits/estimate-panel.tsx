import { getTranslations } from 'next-intl/server'
import { EstimateBasis } from '@/components/benefits/estimate-basis'
import { EstimateTerms } from '@/components/benefits/estimate-terms'
import { MathsSteps } from '@/components/charts/maths-steps'
import { WeeklyCostBars } from '@/components/charts/weekly-cost-bars'
import type { Estimate } from '@/lib/domain/benefits/estimate/estimate'
import { mathsOf } from '@/lib/domain/benefits/estimate/maths'
import { spanOf } from '@/lib/domain/benefits/estimate/sum-up'
import { wholeDollars } from '@/lib/domain/benefits/money'
import type { Locale } from '@/lib/domain/refusals'
import { sayLongDay } from '@/lib/domain/say-day'

export type EstimatePanelProps = { telehealth: Estimate; inPerson: Estimate; locale: Locale }

/** What one person may pay: the total, week by week, the maths, and what it rests on. Never a zero for an unknown. */
export async function EstimatePanel({ telehealth, inPerson, locale }: EstimatePanelProps) {
  const t = await getTranslations({ locale, namespace: 'benefits.estimate' })
  return (
    <>
      {'weeks' in telehealth ? (
        <Figures estimate={telehealth} locale={locale} />
      ) : (
        <EstimateTerms estimate={telehealth} locale={locale} />
      )}
      <p className="mt-2 text-small">
        {'weeks' in inPerson
          ? t(inPerson.uncounted ? 'inPersonSome' : 'inPersonTotal', await totalIn(inPerson, locale))
          : t('inPersonUnknown')}
      </p>
      <p className="my-2 font-[640]">{t('notAGuarantee')}</p>
      <p className="mb-2 text-small text-ink-2">{t('notAGuaranteeNote')}</p>
      <EstimateBasis estimate={telehealth} locale={locale} />
    </>
  )
}

type WithWeeks = Extract<Estimate, { weeks: unknown }>

async function Figures({ estimate, locale }: { estimate: WithWeeks; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'benefits.estimate' })
  const weeks = estimate.weeks.map((week, place) => ({
    label: String(place + 1),
    ...spanOf(week),
    deductible: week.high.deductible,
  }))
  const { uncounted } = estimate
  const total = await totalIn(estimate, locale)
  const at = (place: number) => wholeDollars(weeks.at(place)?.to ?? 0)
  return (
    <>
      <p className="text-small text-ink-2">{t('telehealth')}</p>
      <p className="mb-2 font-[640] text-lede">{t(uncounted ? 'totalOfSome' : 'total', total)}</p>
      {uncounted && (
        <p className="mb-2 font-[560]">
          {t('uncounted', { days: uncounted.days, from: sayLongDay(uncounted.from, locale) })}
        </p>
      )}
      <WeeklyCostBars
        weeks={weeks}
        words={{
          picture: t('picture', { weeks: weeks.length, first: at(0), last: at(-1) }),
          table: t('table', { from: sayLongDay(estimate.weeks[0]?.startsOn ?? '', locale) }),
          week: t('week'),
          pays: t('pays'),
          ofDeductible: t('ofDeductible'),
          toDeductible: t('toDeductible'),
          after: t('after'),
          upTo: t('upTo'),
        }}
      />
      <MathsSteps
        title={t('maths')}
        stretches={mathsOf(estimate, 'high')}
        locale={locale}
        head={({ days, from, until }, amount) =>
          days === 1
            ? t('oneDay', { day: from, amount })
            : t('manyDays', { from, until, count: days, amount })
        }
      />
    </>
  )
}

/** The total and for how many of the planned days it stands. */
async function totalIn({ total, weeks, days, uncounted }: WithWeeks, locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'benefits.estimate' })
  const { from, to } = spanOf(total)
  const between = { from: wholeDollars(from), to: wholeDollars(to) }
  return {
    total: from === to ? wholeDollars(to) : t('between', between),
    weeks: weeks.length,
    counted: days.length,
    planned: days.length + (uncounted?.days ?? 0),
  }
}
