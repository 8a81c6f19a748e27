import { getTranslations } from 'next-intl/server'
import type { Estimate } from '@/lib/domain/benefits/estimate/estimate'
import { sayMissing } from '@/lib/domain/benefits/estimate/say-terms'
import { dollars, percent } from '@/lib/domain/benefits/money'
import type { Locale } from '@/lib/domain/refusals'

type WithoutFigures = Exclude<Estimate, { weeks: unknown }>

/** What can be told where no amount can: the plan's terms, or only what is missing. */
export async function EstimateTerms({ estimate, locale }: { estimate: WithoutFigures; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'benefits.estimate' })
  const lines = estimate.kind === 'percentage-only' ? termLines(estimate.terms, t) : []
  return (
    <>
      <p>{t(lines.length > 0 ? 'percentageOnly' : 'notKnown')}</p>
      <ul className="my-2 list-disc pl-5 font-[560]">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {estimate.missing.length > 0 && (
        <p className="text-small text-ink-2">
          {t('missing', { what: estimate.missing.map((one) => sayMissing(one, locale)).join(', ') })}
        </p>
      )}
    </>
  )
}

type Terms = Extract<Estimate, { kind: 'percentage-only' }>['terms']
type Say = Awaited<ReturnType<typeof getTranslations<'benefits.estimate'>>>

function termLines({ deductibleLeft, coinsurance, copay, atMost }: Terms, t: Say): string[] {
  return [
    deductibleLeft === null ? null : t('termDeductible', { amount: dollars(deductibleLeft) }),
    coinsurance === null ? null : t('termShare', { share: percent(coinsurance) }),
    copay === null ? null : t('termCopay', { amount: dollars(copay) }),
    atMost === null ? null : t('termMost', { amount: dollars(atMost) }),
  ].filter((line) => line !== null)
}
