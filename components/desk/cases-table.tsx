import clsx from 'clsx'
import Link from 'next/link'
import { Cell, Row } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { paths } from '@/lib/paths'

export type ShownCase = {
  coupleId: string
  reference: string
  names: string
  stageLabel: string
  coordinator: { name: string } | null
  sentOn: string
  waited: string | null
  overdue: boolean
}

const head = [
  { text: 'Couple' },
  { text: 'Stage', wide: true },
  { text: 'Coordinator', wide: true },
  { text: 'Sent', wide: true },
  { text: 'In this stage' },
  { text: 'Case' },
]

/** Every case, for those who answer for all of them. Narrow screens fold stage and coordinator under the couple. */
export function CasesTable({ cases, selected }: { cases: ShownCase[]; selected: string | undefined }) {
  return (
    <div className="rounded-card border border-hair bg-surface px-2">
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">All cases</caption>
        <thead>
          <tr className="border-b border-hair text-small text-ink-2">
            {head.map(({ text, wide }) => (
              <th key={text} scope="col" className={clsx('px-2 py-1.5 font-[600]', wide && 'max-sm:hidden')}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cases.map((one) => (
            <CaseRow key={one.coupleId} one={one} selected={one.coupleId === selected} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function CaseRow({ one, selected }: { one: ShownCase; selected: boolean }) {
  const owner = one.coordinator?.name ?? <Tag tone="todo">nobody yet</Tag>
  return (
    <Row selected={selected}>
      <Cell heading>
        {one.names} <span className="text-small font-[400] text-ink-2">{one.reference}</span>
        <span className="block text-small font-[400] sm:hidden">
          {one.stageLabel} · {owner}
        </span>
      </Cell>
      <Cell className="max-sm:hidden">{one.stageLabel}</Cell>
      <Cell className="max-sm:hidden">{owner}</Cell>
      <Cell className="max-sm:hidden">{one.sentOn}</Cell>
      <Cell className={clsx(one.overdue && 'font-[600] text-amber')}>
        {one.waited ?? '–'} {one.overdue && <Tag tone="todo">late</Tag>}
      </Cell>
      <Cell>
        <Link href={`${paths.direction}?hand=${one.coupleId}`} className="relative">
          Hand over<span className="sr-only"> the case of {one.names}</span>
        </Link>
      </Cell>
    </Row>
  )
}
