import { getTranslations } from 'next-intl/server'
import { DeductibleMeter } from '@/components/charts/deductible-meter'
import { Card } from '@/components/ui/card'
import type { PlanTerms, YearlySum } from '@/lib/domain/benefits/estimate/estimate'
import type { Locale } from '@/lib/domain/refusals'
import { sayLongDay } from '@/lib/domain/say-day'
import type { PartnerEstimate } from '@/lib/views/benefits/estimate-of'

type HowMuchIsUsedProps = {
  estimate: PartnerEstimate
  locale: Locale
  /** Of several plans the name of each, by its id. */
  names: Record<string, string>
}

/** How much of each yearly sum of the plan that pays first is used, as the insurer said it. */
export async function HowMuchIsUsed({ estimate, locale, names }: HowMuchIsUsedProps) {
  const [plan] = estimate.plans
  if (!plan) return null
  const t = await getTranslations('benefits.used')
  const sums = sumsOf(plan)
  const name = names[plan.coverage]
  return (
    <Card title={name ? `${t('title')}: ${name}` : t('title')}>
      {sums.length === 0 && <p>{t('noneKnown')}</p>}
      {sums.map(({ name, level, sum }) => (
        <DeductibleMeter
          key={`${name} ${level}`}
          total={sum.total}
          left={sum.left}
          source={null}
          words={{
            name: t(level === 'individual' ? 'forYou' : 'forFamily', { name: t(name) }),
            used: (used, total) => t('used', { used, total }),
            left: (left) => t('left', { left }),
            notKnown: t('notKnown'),
          }}
        />
      ))}
      {sums.length > 0 && (
        <p className="text-small text-ink-2">{t('asOf', { on: sayLongDay(plan.asOf, locale) })}</p>
      )}
    </Card>
  )
}

function sumsOf({ deductible, outOfPocket }: PlanTerms) {
  const both = { deductible, outOfPocket }
  return (['deductible', 'outOfPocket'] as const).flatMap((name) =>
    (['individual', 'family'] as const).flatMap((level) => {
      const sum: YearlySum | null = both[name][level]
      return sum ? [{ name, level, sum }] : []
    }),
  )
}
