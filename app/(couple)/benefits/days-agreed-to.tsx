import { getTranslations } from 'next-intl/server'
import { Card } from '@/components/ui/card'
import { Meter } from '@/components/ui/meter'
import type { OwnBenefits } from '@/lib/views/benefits/own-benefits'

/** Days of care the plan agreed to: how many are left, and until when. Nothing where nothing had to be agreed to. */
export async function DaysAgreedTo({ days }: { days: OwnBenefits['authorized'] }) {
  if (days.length === 0) return null
  const t = await getTranslations('benefits.days')
  return (
    <Card title={t('title')}>
      {days.map(({ id, approved, left, booked, through, on }) => (
        <div key={id} className="mb-3">
          <Meter value={approved - left} of={approved} text={t('left', { left, approved, through })} />
          <p className="text-small text-ink-2">{t('booked', { booked })}</p>
          <p className="text-small text-ink-2">{t('asOf', { on })}</p>
        </div>
      ))}
    </Card>
  )
}
