import clsx from 'clsx'

type ShownStage = {
  stage: string
  label: string
  couples: number
  waits: { label: string; couples: number; late: number }[]
  longest: string | null
}

/** Stages down, working days across: how many couples have waited how long. Amber: later than we promise. */
export function WaitsTable({ stages, stretches }: { stages: ShownStage[]; stretches: readonly string[] }) {
  return (
    <table className="w-full table-fixed border-separate border-spacing-x-0.5 border-spacing-y-1 text-center">
      <caption className="sr-only">Couples by stage and by working days they have waited in it</caption>
      <thead className="text-small text-ink-2">
        <tr>
          <th scope="col" className="w-22 text-left font-[600] sm:w-48">
            Stage
          </th>
          <th scope="col" className="w-15 font-[600] sm:w-24">
            Couples
          </th>
          {stretches.map((stretch) => (
            <th key={stretch} scope="col" className="font-[400] whitespace-nowrap">
              {stretch}
              <span aria-hidden="true" className="max-sm:hidden">
                {' '}
                d
              </span>
              <span className="sr-only"> working days</span>
            </th>
          ))}
          <th scope="col" className="w-24 text-right font-[600] max-sm:hidden">
            Longest
          </th>
        </tr>
      </thead>
      <tbody>
        {stages.map((line) => (
          <tr key={line.stage}>
            <th scope="row" className="py-1 text-left font-[560]">
              {line.label}
            </th>
            <td className="font-[600]">{line.couples}</td>
            {line.waits.map((wait) => (
              <Wait key={wait.label} {...wait} />
            ))}
            {line.waits.length === 0 && (
              <td colSpan={stretches.length} className="text-small text-ink-2">
                not waiting for us
              </td>
            )}
            <td className="text-right whitespace-nowrap text-ink-2 max-sm:hidden">{line.longest ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Wait({ couples, late }: { couples: number; late: number }) {
  const look = couples === 0 ? 'text-ink-2' : late > 0 ? 'bg-amber-tint text-amber' : 'bg-moss-tint text-moss'
  return (
    <td className={clsx('rounded-small py-1', look, couples > 0 && 'font-[600]')}>
      {couples === 0 ? <span aria-hidden="true">·</span> : couples}
      {couples === 0 && <span className="sr-only">none</span>}
      {late > 0 && <span className="sr-only">, {late} late</span>}
    </td>
  )
}
