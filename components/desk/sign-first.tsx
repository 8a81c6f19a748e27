import Link from 'next/link'
import { Notice } from '@/components/ui/notice'

/** Above a plan of somebody who has not signed, or signed no longer: what to do before anything is asked of a payer. */
export function SignFirst({ partner, reach }: { partner: string; reach: string }) {
  return (
    <Notice tone="attention" title={`Ask ${partner} to sign first`}>
      {partner} has not signed “Talking to your plan”, or has stopped it. Until they sign, no payer is asked
      and nothing a payer said is kept. <Link href={reach}>How to reach {partner}</Link>
    </Notice>
  )
}
