import type { ReactNode } from 'react'
import { PersonDot } from '@/components/couple/person-mark'
import { FactList } from '@/components/desk/fact-list'

type PartnerCardProps = {
  who: 'first' | 'second'
  name: string
  about: { label: string; value: string }[]
  plans: { label: string; text: string; check: string }[]
  counselor: { words: string; wanted: boolean }
}

/** One partner's part of the application. */
export function PartnerCard({ who, name, about, plans, counselor }: PartnerCardProps) {
  const planRows = plans.map(({ label, text, check }) => ({
    label,
    value: (
      <>
        {text} <span className="text-ink-2">· {check}</span>
      </>
    ) as ReactNode,
  }))
  const rows = [
    ...about,
    ...(planRows.length > 0 ? planRows : [{ label: 'Plan', value: 'None entered' }]),
    {
      label: 'Counselor',
      value: counselor.wanted ? <b className="text-plum">{counselor.words}</b> : counselor.words,
    },
  ]
  return (
    <section className="rounded-card border border-hair bg-surface p-(--pad-card)">
      <h2 className="mb-2 flex items-center gap-2">
        <PersonDot who={who} />
        {name}
      </h2>
      <FactList rows={rows} />
    </section>
  )
}
