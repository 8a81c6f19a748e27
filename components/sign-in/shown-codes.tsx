'use client'

import type { ReactNode } from 'react'
import { useForm } from '@/components/forms/form-context'

type ShownCodesProps = { title: string; text: string; after: ReactNode; children: ReactNode }

/** Codes a form has just made, this once, and the way on (`after`); until then, its children. */
export function ShownCodes({ title, text, after, children }: ShownCodesProps) {
  const { state } = useForm()
  if (state.status !== 'done' || !state.shown) return children
  return (
    <>
      <section className="my-4 rounded-card border border-line bg-surface p-(--pad-card)">
        <h2>{title}</h2>
        <p className="mt-2">{text}</p>
        <ul className="mt-4 grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-x-6 gap-y-2">
          {state.shown.map((code) => (
            <li key={code} className="font-mono text-[1.1em]">
              {code}
            </li>
          ))}
        </ul>
      </section>
      {after}
    </>
  )
}
