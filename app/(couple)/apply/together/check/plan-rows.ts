import { getTranslations } from 'next-intl/server'
import type { SummaryRow } from '@/components/ui/summary-list'
import type { AnswersToCheck } from '@/lib/views/intake/answers-to-check'

/** "Your plan" line by line; what was left out is said to come later. */
export async function planRows(
  plan: AnswersToCheck['own']['plan'],
  change: SummaryRow['change'],
): Promise<SummaryRow[]> {
  const [t, words] = await Promise.all([getTranslations('apply.check'), getTranslations('apply.plan')])
  if (!plan) return [{ label: t('plan'), value: t('notSaid'), change }]
  if (plan.holder === 'none') return [{ label: t('plan'), value: t('holders.none'), change }]
  return [
    { label: t('plan'), value: plan.payerName, change },
    { label: t('holder'), value: t(`holders.${plan.holder}`) },
    { label: t('memberId'), value: plan.memberId || t('later') },
    { label: t('groupNumber'), value: plan.groupNumber || t('later') },
    { label: t('planKind'), value: words(plan.planKind) },
  ]
}
