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

type CheckResultProps = {
  now: ShownConclusion | null
  earlier: ShownConclusion[]
  /** The partner pays without a plan: a check without cover then asks for nothing more. */
  paid: boolean
}

/** How the check was concluded, and how before. */
export function CheckResult({ now, earlier, paid }: CheckResultProps) {
  const without = paid ? 'info' : 'attention'
  return (
    <>
      {now && (
        <Notice tone={now.verified ? 'done' : without} title={`Concluded: ${now.words}`}>
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
