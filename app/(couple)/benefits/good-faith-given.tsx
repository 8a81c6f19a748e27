import { getTranslations } from 'next-intl/server'
import { Card } from '@/components/ui/card'
import type { OwnBenefits } from '@/lib/views/benefits/own-benefits'

/** What one was told that care without a plan will cost, and the paper with the rights that go with it. */
export async function GoodFaithGiven({ estimates }: { estimates: OwnBenefits['goodFaith'] }) {
  const t = await getTranslations('benefits.goodFaith')
  if (estimates.length === 0) return null
  return (
    <Card title={t('title')} className="mt-5">
      <p className="mb-2 max-w-measure">{t('note')}</p>
      <ul>
        {estimates.map(({ id, href, on, total }) => (
          <li key={id} className="border-t border-hair py-2 first:border-t-0">
            {t('total', { total })} <a href={href}>{t('open')}</a>{' '}
            <span className="text-small text-ink-2">{t('made', { on })}</span>
          </li>
        ))}
      </ul>
      <p className="text-small text-ink-2">{t('notAGuarantee')}</p>
    </Card>
  )
}
