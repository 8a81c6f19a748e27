import type { HistoryChange, HistoryStep } from '@/lib/views/benefits/authorization-history'

/** What was put on record of one authorization: who did when, and what was another before. */
export function AuthorizationHistory({ steps }: { steps: readonly HistoryStep[] }) {
  return (
    <ol className="grid gap-3">
      {steps.map(({ id, status, by, when, first, changes }) => (
        <li key={id}>
          <p>
            <b>{status}</b>, by {by}, <span className="text-ink-2">{when}</span>
          </p>
          {changes.length === 0 && <p className="text-small text-ink-2">Nothing was changed.</p>}
          <ul className="list-disc pl-5 text-small">
            {changes.map((change) => (
              <li key={change.label} className="break-words whitespace-pre-line">
                {change.label}: {first ? change.to : sayChange(change)}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

function sayChange({ from, to }: HistoryChange): string {
  if (from === '') return `${to} (nothing before)`
  return to === '' ? `taken out (was ${from})` : `${to} (was ${from})`
}
