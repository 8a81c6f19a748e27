import { getTranslations } from 'next-intl/server'
import type { OwnBenefits } from '@/lib/views/benefits/own-benefits'

/** What one was told that care without a plan will cost, and the paper with the rights that go with it. */
export async function GoodFaithGiven({ estimates }: { estimates: OwnBenefits['goodFaith'] }) {
  const t = await getTranslations('benefits.goodFaith')
  return (
    <section aria-labelledby="good-faith">
      <h3 id="good-faith" className="mb-1">
        {t('title')}
      </h3>
      {estimates.map(({ id, href, on, total }) => (
        <div key={id}>
          <p className="mb-2 font-[640] text-lede">{t('total', { total })}</p>
          <p className="mb-2">
            <a href={href}>{t('open')}</a> <span className="text-small text-ink-2">{t('made', { on })}</span>
          </p>
        </div>
      ))}
      <p className="mb-2 max-w-measure">{t('note')}</p>
      <p className="text-small text-ink-2">{t('notAGuarantee')}</p>
    </section>
  )
}
