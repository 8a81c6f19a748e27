import { FactList } from '@/components/desk/fact-list'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Tag } from '@/components/ui/tag'
import { paths } from '@/lib/paths'

type PartnerSummaryProps = {
  couple: string
  id: string
  name: string
  readsAs: string | null
  finished: boolean
  metAlone?: boolean
  alertsOpen?: number
  levelRecorded?: boolean
}

/** What there is of one partner: whether, never what. */
export function PartnerSummary(props: PartnerSummaryProps) {
  const { couple, id, name, readsAs, finished, metAlone, alertsOpen = 0, levelRecorded } = props
  const rows = [
    { label: 'Private part', value: yes(finished, 'Gone through', 'Not finished') },
    ...(metAlone === undefined
      ? []
      : [
          { label: 'Met alone', value: yes(metAlone, 'Yes, on record', 'Not yet') },
          {
            label: 'Alerts',
            value: alertsOpen > 0 ? <Tag tone="danger">{alertsOpen} open</Tag> : 'None open',
          },
          { label: 'Level of care', value: yes(levelRecorded === true, 'Recorded', 'Not yet') },
        ]),
  ]
  return (
    <Card title={name}>
      <FactList rows={rows} />
      {readsAs && (
        <LinkButton href={paths.reviewPartner(couple, id)} tone="quiet" className="mt-4">
          Open {name}’s part
        </LinkButton>
      )}
    </Card>
  )
}

const yes = (is: boolean, word: string, other: string) => (is ? word : <Tag tone="todo">{other}</Tag>)
