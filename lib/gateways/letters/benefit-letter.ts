import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { CheckStanding } from '@/lib/domain/benefits/check-standing'
import type { Uncounted } from '@/lib/domain/benefits/estimate/estimate'
import { dollars } from '@/lib/domain/benefits/money'
import { lineGroups, type OwnLine } from '@/lib/domain/benefits/own-lines'
import type { Block, Paper } from '@/lib/domain/paper'
import type { Locale } from '@/lib/domain/refusals'
import { sayLongDay } from '@/lib/domain/say-day'
import { lastDayOf } from '@/lib/domain/scheduling/wall-clock'
import { benefitWords, lineWords } from '@/lib/gateways/letters/line-words'

export type LetterPlan = {
  /** The payer, and what tells this plan from another with the same one. */
  name: string
  standing: CheckStanding
  decidedOn: IsoDay | null
  validUntil: IsoDay | null
  lines: OwnLine[]
}

/** Money in cents; a week begins on its Monday. `assumptions` are sentences in the letter's language. */
export type LetterEstimate = {
  weeks: ({ startsOn: IsoDay; days: number } & Costs)[]
  total: Costs
  /** Planned days whose cost nobody knows: they are in no figure. */
  uncounted: Uncounted | null
  assumptions: string[]
}
type Costs = { pays: Amounts; planPays: Amounts | null }
type Amounts = { low: number; high: number }

export type BenefitLetter = {
  locale: Locale
  name: string
  coordinator: string
  madeOn: IsoDay
  /** In the order in which they pay. */
  plans: LetterPlan[]
  estimate: LetterEstimate | null
}

/**
 * What we found about one partner's plans, for that partner alone. It names nobody else: neither the other partner nor
 * in whose name a plan is.
 */
export function benefitLetter({ locale, name, coordinator, madeOn, plans, estimate }: BenefitLetter): Paper {
  const t = benefitWords(locale)
  return {
    locale,
    title: t('letter.title'),
    footer: t('letter.footer'),
    blocks: [
      { kind: 'heading', level: 1, text: t('letter.title') },
      { kind: 'paragraph', text: t('letter.madeOn', { on: sayLongDay(madeOn, locale), who: coordinator }) },
      { kind: 'paragraph', text: t('letter.dear', { name }) },
      { kind: 'paragraph', text: t('letter.intro') },
      { kind: 'notice', text: `${t('estimate.notAGuarantee')} ${t('estimate.notAGuaranteeNote')}` },
      ...plans.flatMap((plan, place) => planBlocks(plan, place, plans.length, locale)),
      { kind: 'heading', level: 2, text: t('letter.estimateTitle') },
      ...(estimate
        ? estimateBlocks(estimate, locale)
        : [{ kind: 'paragraph', text: t('letter.noEstimate') } as const]),
      { kind: 'paragraph', text: t('letter.questions', { who: coordinator }) },
    ],
  }
}

function planBlocks(plan: LetterPlan, place: number, of: number, locale: Locale): Block[] {
  const t = benefitWords(locale)
  const { name, standing, decidedOn, validUntil, lines } = plan
  const on = decidedOn ? sayLongDay(decidedOn, locale) : ''
  const through = validUntil ? sayLongDay(lastDayOf(validUntil), locale) : '…'
  const blocks: Block[] = [
    { kind: 'heading', level: 2, text: t('letter.planTitle', { payer: name }) },
    {
      kind: 'paragraph',
      text: `${t(`standing.${standing}`)}. ${t(`standingNote.${standing}`, { on, through })}`,
    },
  ]
  if (of > 1) blocks.push({ kind: 'paragraph', text: t(place === 0 ? 'letter.order' : 'letter.orderNext') })
  for (const group of lineGroups) {
    const rows = lines.filter((line) => line.group === group).map((line) => lineWords(line, locale))
    if (rows.length > 0)
      blocks.push({
        kind: 'table',
        caption: t(`groups.${group}`),
        head: [t('head.what'), t('head.answer'), t('head.source')],
        rows: rows.map(({ what, answer, quote, source }) => [
          what,
          quote ? `${answer}. ${t('answers.quoted', { words: quote })}` : answer,
          source,
        ]),
      })
  }
  return blocks
}

function estimateBlocks({ weeks, total, uncounted, assumptions }: LetterEstimate, locale: Locale): Block[] {
  const t = benefitWords(locale)
  const row = (name: string, days: string, { pays, planPays }: LetterEstimate['total']) => [
    name,
    days,
    span(pays),
    planPays ? span(planPays) : t('answers.unknown'),
  ]
  const blocks: Block[] = [
    { kind: 'notice', text: t('estimate.notAGuarantee') },
    {
      kind: 'table',
      caption: t('letter.weeks'),
      head: [t('letter.week'), t('letter.daysHead'), t('letter.youMayPay'), t('letter.planMayPay')],
      rows: [
        ...weeks.map((week) => row(sayLongDay(week.startsOn, locale), String(week.days), week)),
        row(
          t(uncounted ? 'letter.totalOfSome' : 'letter.total'),
          String(weeks.reduce((sum, { days }) => sum + days, 0)),
          total,
        ),
      ],
      numbers: [1, 2, 3],
    },
    { kind: 'paragraph', text: t('letter.restsOn') },
  ]
  if (uncounted) {
    const from = sayLongDay(uncounted.from, locale)
    blocks.push({ kind: 'notice', text: t('estimate.uncounted', { days: uncounted.days, from }) })
  }
  if (assumptions.length > 0)
    blocks.push(
      { kind: 'paragraph', text: `${t('letter.assumptions')}:` },
      { kind: 'list', items: assumptions },
    )
  return blocks
}

/** One amount, or from the lower to the higher. */
const span = ({ low, high }: Amounts) => (low === high ? dollars(low) : `${dollars(low)} – ${dollars(high)}`)
