import { getTranslations } from 'next-intl/server'
import { ApprovedDays } from '@/components/charts/approved-days'
import { Card } from '@/components/ui/card'
import type { OwnBenefits } from '@/lib/views/benefits/own-benefits'

/** Days of care the plan agreed to: how they are used, and until when. Nothing where nothing had to be agreed to. */
export async function DaysAgreedTo({ days }: { days: OwnBenefits['authorized'] }) {
  if (days.length === 0) return null
  const t = await getTranslations('benefits.days')
  return (
    <Card title={t('title')}>
      {days.map(({ id, through, on, ...counts }) => (
        <div key={id} className="mb-3">
          <ApprovedDays
            id={id}
            days={counts}
            words={{
              said: t('said', { approved: counts.approved, through }),
              table: t('table'),
              attended: t('attended'),
              toCome: t('toCome'),
              unwritten: t('unwritten'),
              left: t('left'),
            }}
          />
          <p className="mt-1 text-small text-ink-2">{t('asOf', { on })}</p>
        </div>
      ))}
    </Card>
  )
}
