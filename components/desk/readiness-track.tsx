import { Icon } from '@/components/ui/icon'
import { type Readiness, readinessLabels, readinessParts } from '@/lib/domain/program/readiness'

/** How far one partner is: seven parts, each said in words and marked. Of the private ones only whether they are done. */
export function ReadinessTrack({ done, of, open }: Readiness) {
  return (
    <div>
      <p className="mb-1 text-small text-ink-2">
        {done === of ? 'Everything is ready' : `${done} of ${of} ready`}
      </p>
      <ul className="grid grid-cols-2 gap-x-3 text-small">
        {readinessParts.map((part) => {
          const isOpen = open.includes(part)
          return (
            <li key={part} className={isOpen ? 'text-ink-2' : undefined}>
              {isOpen ? (
                <span aria-hidden="true" className="inline-block w-[1.2em] text-center">
                  ○
                </span>
              ) : (
                <Icon name="check" className="text-moss" />
              )}{' '}
              {readinessLabels[part]}
              <span className="sr-only">{isOpen ? ': open' : ': done'}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
