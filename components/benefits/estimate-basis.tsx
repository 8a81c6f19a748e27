import { getTranslations } from 'next-intl/server'
import { Disclosure } from '@/components/ui/disclosure'
import type { Estimate } from '@/lib/domain/benefits/estimate/estimate'
import { sayAssumption } from '@/lib/domain/benefits/estimate/say-assumption'
import { sayRestsOn } from '@/lib/domain/benefits/estimate/say-terms'
import type { Locale } from '@/lib/domain/refusals'
import { sayLongDay } from '@/lib/domain/say-day'

/** What an estimate rests on: where each number was said and when, and what was taken for granted. */
export async function EstimateBasis({ estimate, locale }: { estimate: Estimate; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'benefits.estimate' })
  const rests = estimate.rests.map(({ what, kind, on }) =>
    t('restsOn', { what: sayRestsOn(what, locale), source: t(`source.${kind}`), on: sayLongDay(on, locale) }),
  )
  const assumed = estimate.assumptions.map((one) => sayAssumption(one, locale))
  return (
    <>
      <Lines title={t('assumptions')} lines={[...new Set(assumed)]} />
      <Lines title={t('rests')} lines={[...new Set(rests)]} />
    </>
  )
}

function Lines({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null
  return (
    <Disclosure title={title}>
      <ul className="list-disc pl-5 text-small">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Disclosure>
  )
}
