import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { billingCodes, billingCodesEs } from '@/lib/domain/benefits/billing-codes'
import { type ChargeLine, totalOf } from '@/lib/domain/benefits/good-faith/expected-charges'
import { paperWords } from '@/lib/domain/benefits/good-faith/paper-words'
import { dollars } from '@/lib/domain/benefits/money'
import type { Paper } from '@/lib/domain/paper'
import type { Locale } from '@/lib/domain/refusals'
import { sayLongDay } from '@/lib/domain/say-day'
import { daysAfter } from '@/lib/domain/scheduling/wall-clock'

export type GoodFaith = {
  locale: Locale
  name: string
  /** ISO day; empty when not told yet. */
  dateOfBirth: IsoDay | ''
  madeOn: IsoDay
  careFrom: IsoDay
  /** Half-open. */
  validUntil: IsoDay
  lines: readonly ChargeLine[]
  provider: { name: string; npi: string }
}

/**
 * A good-faith estimate on paper, for one person and naming nobody else: who, what is expected, what each costs, who
 * provides it, and the rights that go with it (45 CFR 149.610(c), 149.620; the $400 and 120 days are the law's).
 */
export function goodFaithPaper(estimate: GoodFaith): Paper {
  const { locale, name, dateOfBirth, madeOn, careFrom, validUntil, lines, provider } = estimate
  const t = paperWords[locale]
  const day = (iso: IsoDay) => sayLongDay(iso, locale)
  const labels = locale === 'es' ? billingCodesEs : null
  const rows = lines.map(({ code, units, each }) => [
    labels?.[code] ?? billingCodes[code].label,
    code,
    String(units),
    dollars(each),
    dollars(units * each),
  ])
  return {
    locale,
    title: t.title,
    footer: t.footer,
    blocks: [
      { kind: 'heading', level: 1, text: t.title },
      { kind: 'paragraph', text: t.forWhom(name, dateOfBirth && day(dateOfBirth)) },
      { kind: 'paragraph', text: t.made(day(madeOn)) },
      { kind: 'paragraph', text: t.holds(day(careFrom), day(daysAfter(validUntil, -1))) },
      { kind: 'heading', level: 2, text: t.expected },
      {
        kind: 'table',
        caption: t.table,
        head: t.head,
        rows: [...rows, [t.total, '', '', '', dollars(totalOf(lines))]],
        numbers: [2, 3, 4],
      },
      { kind: 'paragraph', text: t.provider(provider.name, provider.npi) },
      { kind: 'notice', text: t.notAGuarantee },
      { kind: 'heading', level: 2, text: t.rights },
      { kind: 'list', items: t.rightsList },
    ],
  }
}
