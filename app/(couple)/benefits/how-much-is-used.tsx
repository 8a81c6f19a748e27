import { getTranslations } from 'next-intl/server'
import { DeductibleMeter } from '@/components/charts/deductible-meter'
import { Card } from '@/components/ui/card'
import type { PlanTerms } from '@/lib/domain/benefits/estimate/estimate'
import { sumsTold } from '@/lib/domain/benefits/estimate/sums-told'
import type { Locale } from '@/lib/domain/refusals'
import { sayLongDay } from '@/lib/domain/say-day'

type HowMuchIsUsedProps = {
  plan: PlanTerms | undefined
  locale: Locale
  /** Of several plans the name of each, by its id. */
  names: Record<string, string>
}

/** How much of each yearly sum of a plan is used, as the insurer said it. */
export async function HowMuchIsUsed({ plan, locale, names }: HowMuchIsUsedProps) {
  if (!plan) return null
  const t = await getTranslations('benefits.used')
  const sums = sumsTold(plan)
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
