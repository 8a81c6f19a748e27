import Link from 'next/link'
import { Notice } from '@/components/ui/notice'
import type { Unwritten } from '@/lib/domain/benefits/request-for-days'
import { paths } from '@/lib/paths'

type Props = { coupleId: string; unwritten: Unwritten | null }

/** Before a payer reads how many days were attended: those that nobody wrote down yet, and where that is done. */
export function DaysToWriteDown({ coupleId, unwritten }: Props) {
  if (!unwritten) return null
  const { days, month } = unwritten
  return (
    <Notice
      tone="attention"
      title={days === 1 ? '1 past day is not written down' : `${days} past days are not written down`}
    >
      The request counts attended days only once somebody wrote down who was there.{' '}
      <Link href={paths.deskBilling(coupleId, month)}>Write them down first</Link>.
    </Notice>
  )
}
