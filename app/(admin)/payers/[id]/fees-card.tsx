import { EndFee } from '@/app/(admin)/payers/[id]/end-fee'
import { FeeForm } from '@/app/(admin)/payers/[id]/fee-form'
import { Entry, EntryList } from '@/components/staff/entry-list'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { Tag } from '@/components/ui/tag'
import { placeWords } from '@/lib/domain/benefits/billing-codes'
import { wholeDollars } from '@/lib/domain/benefits/money'
import type { FeeLine } from '@/lib/views/payers/payer-page'

type Props = { payerId: string | null; fees: FeeLine[]; canKeep: boolean }

/** What is allowed for each service, now and before; without a payer, what the program charges. */
export function FeesCard({ payerId, fees, canKeep }: Props) {
  const live = fees.filter(({ standing }) => standing !== 'over')
  const over = fees.filter(({ standing }) => standing === 'over')
  const title = payerId === null ? 'Our charges' : 'Allowed amounts'
  return (
    <Card title={<span id="fees">{title}</span>}>
      {live.length === 0 ? (
        <EmptyState title="No amount yet">
          {payerId === null
            ? 'Without a charge for a day, no good-faith estimate can be made.'
            : 'Without an amount for a day, couples with this payer are told a percentage only.'}
        </EmptyState>
      ) : (
        <FeeList fees={live} payerId={payerId} canKeep={canKeep} />
      )}
      {canKeep && <FeeForm payerId={payerId} />}
      {over.length > 0 && (
        <Disclosure title={`Earlier amounts (${over.length})`} wide>
          <FeeList fees={over} payerId={payerId} canKeep={false} />
        </Disclosure>
      )}
    </Card>
  )
}

function FeeList({ fees, payerId, canKeep }: Props) {
  return (
    <EntryList>
      {fees.map((fee) => (
        <Entry
          key={fee.id}
          title={
            <>
              <span className="font-mono text-mono">{fee.code}</span> {amountWords(fee)}{' '}
              {fee.standing === 'ahead' && <Tag>Begins later</Tag>}
            </>
          }
        >
          <p>{fee.label}</p>
          <p>
            {placeWords[fee.place]}
            {fee.network && `, ${fee.network === 'in' ? 'in network' : 'out of network'}`} · {fee.when}
          </p>
          {canKeep && <EndFee fee={fee} payerId={payerId} />}
        </Entry>
      ))}
    </EntryList>
  )
}

function amountWords({ low, high }: FeeLine): string {
  if (low === null || high === null) return 'no amount known'
  return low === high ? wholeDollars(low) : `${wholeDollars(low)} to ${wholeDollars(high)}`
}
