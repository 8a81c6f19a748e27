import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import { billingCodes, billingCodesEs } from '@/lib/domain/benefits/billing-codes'
import { type ChargeLine, totalOf } from '@/lib/domain/benefits/good-faith/expected-charges'
import { paperWords } from '@/lib/domain/benefits/good-faith/paper-words'
import { dollars } from '@/lib/domain/benefits/money'
import type { Paper } from '@/lib/domain/paper'
import type { Locale } from '@/lib/domain/refusals'
import { sayLongDay } from '@/lib/domain/say-day'
import { lastDayOf } from '@/lib/domain/scheduling/wall-clock'

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
  /** ICD-10-CM codes that were known on that day, in the order of a claim. */
  diagnoses: readonly string[]
  provider: Provider
}
/** Null: not on record. `place` names the state too. */
export type Provider = { name: string; npi: string | null; tin: string | null; place: string | null }

/**
 * A good-faith estimate on paper, for one person and naming nobody else: who, what is expected, what each costs, who
 * provides it and from where, and the rights that go with it (45 CFR 149.610(c), 149.620; the $400 and 120 days are the
 * law's). What is not known of that is said as such.
 */
export function goodFaithPaper(estimate: GoodFaith): Paper {
  const { locale, name, dateOfBirth, madeOn, careFrom, validUntil, lines, diagnoses, provider } = estimate
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
      { kind: 'paragraph', text: t.holds(day(careFrom), day(lastDayOf(validUntil))) },
      { kind: 'heading', level: 2, text: t.expected },
      {
        kind: 'table',
        caption: t.table,
        head: t.head,
        rows: [...rows, [t.total, '', '', '', dollars(totalOf(lines))]],
        numbers: [2, 3, 4],
      },
      {
        kind: 'paragraph',
        text: diagnoses.length > 0 ? t.diagnoses(diagnoses.join(', ')) : t.noDiagnosis,
      },
      { kind: 'heading', level: 2, text: t.who },
      {
        kind: 'table',
        caption: t.whoTable,
        head: t.whoHead,
        rows: [
          [t.provider, provider.name],
          [t.npi, provider.npi ?? t.notKept],
          [t.tin, provider.tin ?? t.notKept],
          [t.place, provider.place ?? t.notKept],
        ],
      },
      { kind: 'notice', text: t.notAGuarantee },
      { kind: 'heading', level: 2, text: t.rights },
      { kind: 'list', items: t.rightsList },
    ],
  }
}
