import { Disclosure } from '@/components/ui/disclosure'
import type { Stretch } from '@/lib/domain/benefits/estimate/maths'
import { sayStep } from '@/lib/domain/benefits/estimate/say-step'
import { dollars } from '@/lib/domain/benefits/money'
import type { Locale } from '@/lib/domain/refusals'
import { sayLongDay } from '@/lib/domain/say-day'

type Props = {
  title: string
  stretches: readonly Stretch[]
  locale: Locale
  /** What stands above the steps of a stretch; `from` and `until` are days in words, `amount` what a day costs. */
  head: (stretch: { days: number; from: string; until: string }, amount: string) => string
}

/** The maths of an estimate as somebody would write it down: each day, or days alike, with its steps. */
export function MathsSteps({ title, stretches, locale, head }: Props) {
  return (
    <Disclosure title={title}>
      <ol className="flex flex-col gap-3">
        {stretches.map(({ from, until, days, steps, patientPays }) => (
          <li key={from}>
            <p className="font-[560]">
              {head(
                { days, from: sayLongDay(from, locale), until: sayLongDay(until, locale) },
                dollars(patientPays),
              )}
            </p>
            <ul className="list-disc pl-5 text-small">
              {steps.map((step) => (
                <li key={step.code}>{sayStep(step, locale)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}
