import { getTranslations } from 'next-intl/server'
import { SummaryList } from '@/components/ui/summary-list'
import type { AnswersToCheck } from '@/lib/views/intake/answers-to-check'

/** Of the other partner's part: done, or not yet. */
export async function PartnerPart({ view }: { view: AnswersToCheck }) {
  const t = await getTranslations('apply.check')
  const name = view.partnerName
  const title = name ? t('theirsTitle', { name }) : t('theirsUnknown')
  const value = view.partnerPart === 'done' ? t('partDone') : t('partNotYet')
  return (
    <section className="mb-8">
      <h2 className="mb-1">{title}</h2>
      <p className="mb-3 text-ink-2">{t('theirsNote')}</p>
      <SummaryList rows={[{ label: t('status'), value }]} />
    </section>
  )
}
