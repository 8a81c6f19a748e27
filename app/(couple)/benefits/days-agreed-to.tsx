import { getTranslations } from 'next-intl/server'
import { ApprovedDays } from '@/components/charts/approved-days'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import type { OwnBenefits } from '@/lib/views/benefits/own-benefits'

type DaysAgreedToProps = OwnBenefits['days'] & {
  /** Of several plans the name of each, by its id. */
  names: Record<string, string>
}

/** Days of care the plan agreed to: how they are used, and until when; and those booked without its word. */
export async function DaysAgreedTo({ authorized, notAgreed, names }: DaysAgreedToProps) {
  const t = await getTranslations('benefits.days')
  return (
    <>
      {notAgreed && (
        <Notice tone="attention" title={t('notAgreed')}>
          {t('notAgreedNote', notAgreed)}
        </Notice>
      )}
      <Agreed title="title" days={authorized.filter(({ former }) => !former)} names={names} />
      <Agreed title="titleFormer" days={authorized.filter(({ former }) => former)} names={names} />
    </>
  )
}

type AgreedProps = {
  title: 'title' | 'titleFormer'
  days: OwnBenefits['days']['authorized']
  names: DaysAgreedToProps['names']
}

async function Agreed({ title, days, names }: AgreedProps) {
  if (days.length === 0) return null
  const t = await getTranslations('benefits.days')
  return (
    <Card title={t(title)}>
      {days.map(({ id, coverageId, begins, through, on, former: _, ...counts }) => (
        <div key={id} className="mb-3">
          {names[coverageId] && <p className="font-[600]">{names[coverageId]}</p>}
          <ApprovedDays
            id={id}
            days={counts}
            words={{
              said: t(begins ? 'saidAhead' : 'said', { approved: counts.approved, begins, through }),
              table: t('table'),
              attended: t('attended'),
              toCome: t('toCome'),
              unwritten: t('unwritten'),
              leftToBook: t('left'),
              outOfReach: t('outOfReach', { through }),
            }}
          />
          <p className="mt-1 text-small text-ink-2">{t('asOf', { on })}</p>
        </div>
      ))}
    </Card>
  )
}
