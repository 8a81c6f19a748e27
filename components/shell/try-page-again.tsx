'use client'

import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useWhenReached } from '@/components/shell/when-reached'
import { buttonClass } from '@/components/ui/button'

/** The page once more: by a link, which needs no script, and by itself once our records are there again. */
export function TryPageAgain({ words }: { words: { tryAgain: string; waits: string } }) {
  const router = useRouter()
  const here = [usePathname(), useSearchParams().toString()].filter(Boolean).join('?')
  const isAsking = useWhenReached(() => router.refresh())
  return (
    <p className="flex flex-wrap items-center gap-4">
      <a href={here} className={buttonClass('main')}>
        {words.tryAgain}
      </a>
      {isAsking && <span className="text-ink-2">{words.waits}</span>}
    </p>
  )
}
