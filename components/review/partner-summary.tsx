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
  alertOpen?: boolean
  levelRecorded?: boolean
}

/** What there is of one partner: whether, never what. */
export function PartnerSummary(props: PartnerSummaryProps) {
  const { couple, id, name, readsAs, finished, metAlone, alertOpen, levelRecorded } = props
  const rows = [
    { label: 'Private part', value: yes(finished, 'Gone through', 'Not finished') },
    ...(metAlone === undefined
      ? []
      : [
          { label: 'Met alone', value: yes(metAlone, 'Yes, on record', 'Not yet') },
          { label: 'Alerts', value: alertOpen ? <Tag tone="danger">One is open</Tag> : 'None open' },
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
