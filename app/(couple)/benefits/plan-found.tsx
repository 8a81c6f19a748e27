import { getTranslations } from 'next-intl/server'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import { Tag, type TagTone } from '@/components/ui/tag'
import type { OwnPlanOnScreen } from '@/lib/views/benefits/own-benefits'
import { FoundLines } from './found-lines'

/** `first`: it stands first, and what it pays for is read at once. */
type PlanFoundProps = { plan: OwnPlanOnScreen; first: boolean }

/**
 * What was found about one plan: how its check stands, each answer, and where and when it was said. What the plan that
 * pays first pays for is read at once; the rest is one press away.
 */
export async function PlanFound({ plan, first }: PlanFoundProps) {
  const t = await getTranslations('benefits')
  const { name, order, standing, on, through, groups, source, onPartnersPolicy } = plan
  return (
    <Card title={name} aside={order} className="min-w-0">
      <p className="mb-1">
        <Tag tone={tones[standing]}>{t(`standing.${standing}`)}</Tag>
      </p>
      <p className="mb-3 max-w-measure">{t(`standingNote.${standing}`, { on, through })}</p>
      {onPartnersPolicy && <Notice>{t('sharedPolicy')}</Notice>}
      {groups.length === 0 && <p className="text-ink-2">{t('noFacts')}</p>}
      {groups.map(({ group, lines }) => (
        <Disclosure key={group} title={t(`groups.${group}`)} open={group === 'cover' && first} wide>
          <FoundLines
            title={t(`groups.${group}`)}
            head={[t('head.what'), t('head.answer')]}
            sharedMark={t('sharedMark')}
            quotedBy={t('answers.quotedBy')}
            lines={lines}
          />
        </Disclosure>
      ))}
      {source && (
        <p className="mt-3 text-small text-ink-2">
          {t(source.only ? 'saidIn' : 'saidInMost', { source: source.words })}
        </p>
      )}
    </Card>
  )
}

const tones: Record<OwnPlanOnScreen['standing'], TagTone> = {
  open: 'todo',
  verified: 'done',
  'not-covered': 'plain',
  'could-not-determine': 'todo',
  expired: 'todo',
}
