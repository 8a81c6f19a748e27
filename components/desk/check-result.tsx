import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'

export type ShownConclusion = {
  id: string
  words: string
  verified: boolean
  note: string
  when: string
  who: string
}

/** How the check was concluded, and how before. */
export function CheckResult({ now, earlier }: { now: ShownConclusion | null; earlier: ShownConclusion[] }) {
  return (
    <>
      {now && (
        <Notice tone={now.verified ? 'done' : 'attention'} title={`Concluded: ${now.words}`}>
          {now.note && <p className="whitespace-pre-line">{now.note}</p>}
          <p className="text-small text-ink-2">
            {now.who}, {now.when}
          </p>
        </Notice>
      )}
      {earlier.length > 0 && (
        <Disclosure title={`Earlier conclusions (${earlier.length})`}>
          <ul>
            {earlier.map(({ id, words, note, when, who }) => (
              <li key={id} className="py-1">
                {words} · <span className="text-ink-2">{`${who}, ${when}`}</span>
                {note && <p className="whitespace-pre-line">{note}</p>}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}
