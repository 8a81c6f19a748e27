import Link from 'next/link'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { paths } from '@/lib/paths'

type OpenReviewsProps = { open: { coupleId: string; names: string; openedAt: Date }[]; zone: string }

export function OpenReviews({ open, zone }: OpenReviewsProps) {
  return (
    <ul>
      {open.map(({ coupleId, names, openedAt }) => (
        <li key={coupleId} className="flex flex-wrap gap-x-4 border-t border-hair py-2 first:border-t-0">
          <Link href={paths.reviewCouple(coupleId)} className="font-[560]">
            {names}
          </Link>
          <span className="text-ink-2">taken {sayWhen(openedAt.getTime(), zone, 'en')}</span>
        </li>
      ))}
    </ul>
  )
}
