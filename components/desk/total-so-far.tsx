'use client'

import { useEffect, useRef, useState } from 'react'
import type { Cents } from '@/lib/domain/benefits/benefit-fact'
import { dollars } from '@/lib/domain/benefits/money'

/** A count in the form, by the name of its input, and what one of it costs. */
type Counted = { name: string; units: number; each: Cents }

/**
 * What the counts of the form around it come to, before they are sent. Without script it stands for the counts the form
 * came with, and says so.
 */
export function TotalSoFar({ counts }: { counts: Counted[] }) {
  const at = useRef<HTMLParagraphElement>(null)
  const [total, setTotal] = useState<Cents | null>(null)
  useEffect(() => {
    const form = at.current?.closest('form')
    const add = () => {
      const typed = new FormData(form ?? undefined)
      setTotal(sumOf(counts.map((one) => ({ ...one, units: Number(typed.get(one.name)) || 0 }))))
    }
    add()
    form?.addEventListener('input', add)
    return () => form?.removeEventListener('input', add)
  }, [counts])
  return (
    <p ref={at} className="mb-3 font-[560]" aria-live="polite">
      {total === null
        ? `With the counts above as usual it comes to ${dollars(sumOf(counts))} in all.`
        : `It comes to ${dollars(total)} in all.`}
    </p>
  )
}

const sumOf = (counts: readonly Counted[]) => counts.reduce((sum, { units, each }) => sum + units * each, 0)
