import { Notice } from '@/components/ui/notice'

/** Above the pages of a case whose two are no couple here any longer: what is left to do, and for whom. */
export function CoupleEnded({ ended }: { ended: { goingOn: string[] } | null }) {
  if (!ended) return null
  const { goingOn } = ended
  return (
    <Notice title="These two are no longer a couple here">
      {goingOn.length === 0
        ? 'Neither goes on. What was done stays on record, and there is nothing more to do.'
        : `${goingOn.join(' and ')} ${goingOn.length === 1 ? 'goes' : 'go'} on in care of their own. What is open here is for that alone.`}
    </Notice>
  )
}
