import { getTranslations } from 'next-intl/server'
import { SummaryList, type SummaryRow } from '@/components/ui/summary-list'
import { paths } from '@/lib/paths'
import type { AnswersToCheck } from '@/lib/views/intake/answers-to-check'
import { partnerWords } from '../../partner-words'
import { changeLink } from './change-link'
import { planRows } from './plan-rows'
import { profileRows } from './profile-rows'

type OwnPartProps = {
  view: AnswersToCheck
  /** Someone may see the screen: the private part is not named here either. */
  later: boolean
}

/** One's own part in full; of the private question only that it is answered, for two may be looking at this page. */
export async function OwnPart({ view, later }: OwnPartProps) {
  const [t, all] = await Promise.all([getTranslations('apply.check'), getTranslations('apply')])
  const change = (href: string, about: string) =>
    view.sent ? undefined : changeLink(t('change'), href, about)
  const question: SummaryRow = {
    label: t('question'),
    value: view.own.answered ? t('answered') : t('notAnswered'),
    change: change(paths.privatePage(1), t('question')),
  }
  const reach: SummaryRow = {
    label: t('reach'),
    value: view.own.saidReach ? t('reachSaid') : t('notSaid'),
    change: changeLink(t('change'), paths.reach, t('reach')),
  }
  return (
    <section className="mb-10">
      <h2 className="mb-1">{t('ownTitle')}</h2>
      <p className="mb-3 text-ink-2">{t('ownNote', partnerWords(all, view.partnerName))}</p>
      <SummaryList
        rows={[
          ...(await profileRows(view, change(paths.aboutYou, all('aboutYou.title')))),
          ...(await planRows(view.own.plan, change(paths.yourPlan, all('plan.title')))),
          reach,
          ...(later ? [] : [question]),
        ]}
      />
    </section>
  )
}
