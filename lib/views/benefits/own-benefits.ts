import { type Caller, person } from '@/lib/access/actor'
import { listBenefitLetters } from '@/lib/data/benefit-letters'
import { type CardPhoto, listCardPhotos } from '@/lib/data/card-photos'
import { listGoodFaith } from '@/lib/data/good-faith-estimates'
import { type KnownPlan, readKnownPlans, readPlansStillPaying } from '@/lib/data/known-plans'
import type { PlanTerms } from '@/lib/domain/benefits/estimate/estimate'
import { wholeDollars } from '@/lib/domain/benefits/money'
import { lineGroups, type OwnLine } from '@/lib/domain/benefits/own-lines'
import { planName } from '@/lib/domain/benefits/plan-name'
import { sayPlace, sayTurn } from '@/lib/domain/benefits/say-turns'
import { isReadByHolder } from '@/lib/domain/benefits/shared-policy'
import type { Locale } from '@/lib/domain/refusals'
import { sayLongDay } from '@/lib/domain/say-day'
import { lastDayOf, localDateOf } from '@/lib/domain/scheduling/wall-clock'
import { lineWords } from '@/lib/gateways/letters/line-words'
import { paths } from '@/lib/paths'
import { type PartnerEstimate, readEstimates, readTermsOf } from '@/lib/views/benefits/estimate-of'
import { type OwnDays, ownAuthorizedDays } from '@/lib/views/benefits/own-authorized-days'
import { type FoundLine, sourceOnce } from '@/lib/views/benefits/source-once'
import { look } from '@/lib/views/look'

/** One's own plans, as the person whose they are reads them. Nothing of the other partner is in it. */
export type OwnBenefits = {
  plans: OwnPlanOnScreen[]
  /** Plans in whose place another came, as long as they pay first; `terms`: their yearly sums. */
  still: (OwnPlanOnScreen & { terms: PlanTerms | null; last: string })[]
  /** Something of it holds for everybody on a policy, their partner too if they share it; told by their own plans alone. */
  shared: boolean
  /** Null where no plan of theirs may pay. */
  estimate: PartnerEstimate | null
  letters: { id: string; href: string; on: string; former: boolean }[]
  /** Days of care that the plan which pays first agreed to, and those booked beyond. */
  days: OwnDays
  /** What care without a plan was told to cost: the live estimate made last, whichever case it was made in. */
  goodFaith: { id: string; href: string; on: string; total: string }[]
}
export type OwnPlanOnScreen = Pick<KnownPlan, 'id' | 'holder' | 'standing'> & {
  /** By its insurer and, where another of theirs is with the same one, by what tells them apart. */
  name: string
  /** Where it stands among several, and when that changes: "pays first through November 30, 2026, then second". */
  order: string
  on: string
  through: string
  groups: { group: (typeof lineGroups)[number]; lines: FoundLine[] }[]
  /** Where and when it was said, but for the lines that name another source; `only` while none does. */
  source: { words: string; only: boolean } | null
  /** They are on their partner's policy. */
  onPartnersPolicy: boolean
  /** Somebody else gets the insurer's letters. */
  readByHolder: boolean
  photos: (Pick<CardPhoto, 'id' | 'side' | 'width' | 'height'> & { href: string })[]
}

export function ownBenefits(caller: Caller, locale: Locale): Promise<OwnBenefits> {
  const { id, zone } = person(caller.actor)
  return look(caller, 'benefits.read-own', {}, async ({ tx, now }) => {
    const plans = await readKnownPlans(tx, id, { zone, now })
    const paying = await readPlansStillPaying(tx, id, { zone, now })
    const terms = await readTermsOf(
      tx,
      paying.map((plan) => plan.id),
      { zone, now },
    )
    const held = plans.map((plan) => plan.id)
    const photos = await listCardPhotos(tx, held)
    const [estimate = null] = await readEstimates(tx, [id], { now, zone })
    const days = await ownAuthorizedDays(tx, [...paying.map((plan) => plan.id), ...held], {
      now,
      zone,
      locale,
    })
    const isVerified = plans.some(({ standing }) => standing === 'verified')
    const today = localDateOf(now.getTime(), zone)
    const letters = await listBenefitLetters(tx, [id], today)
    const beside = { plans, named: [...paying, ...plans], photos, locale, today }
    const shown = plans.map((plan) => onScreen(plan, beside))
    const still = paying.map((plan) => ({
      ...{ ...onScreen(plan, beside), order: sayTurn(plan.turns, today, locale) },
      terms: terms.find(({ coverage }) => coverage === plan.id) ?? null,
      last: sayLongDay(lastDayOf(plan.turns.at(-1)?.until ?? today), locale),
    }))
    return {
      ...{ plans: shown, still },
      shared: [...still, ...shown].some(isShared),
      estimate: isVerified ? estimate : null,
      days,
      goodFaith: (await listGoodFaith(tx, { person: id }))
        .filter(({ supersededAt }) => !supersededAt)
        .slice(0, 1)
        .map(({ id: estimateId, madeOn, total }) => ({
          id: estimateId,
          href: paths.goodFaith(estimateId),
          on: sayLongDay(madeOn, locale),
          total: wholeDollars(total),
        })),
      letters: letters.flatMap(({ id: letter, sentAt, former }) => {
        const on = sentAt && sayLongDay(localDateOf(sentAt.getTime(), zone), locale)
        return on ? [{ id: letter, href: paths.benefitLetter(letter), on, former }] : []
      }),
    }
  })
}

const isShared = ({ onPartnersPolicy, groups }: OwnPlanOnScreen) =>
  onPartnersPolicy || groups.some(({ lines }) => lines.some((line) => line.shared))

type Beside = {
  plans: readonly KnownPlan[]
  /** Of which a name has to tell a plan apart. */
  named: readonly KnownPlan[]
  photos: readonly CardPhoto[]
  locale: Locale
  today: string
}

function onScreen(plan: KnownPlan, { plans, named, photos, locale, today }: Beside): OwnPlanOnScreen {
  const { id, holder, standing, decidedOn, validUntil, lines } = plan
  // Of a plan of one's own the name is no news to others; a family's sums are the family's whoever holds the plan.
  const inWords = (line: OwnLine) => {
    const words = lineWords(line, locale)
    return { ...words, shared: words.shared && (holder !== 'self' || line.level === 'family') }
  }
  const said = lineGroups.map((group) => ({
    group,
    lines: lines.filter((line) => line.group === group).map(inWords),
  }))
  const { groups, source } = sourceOnce(said)
  return {
    ...{ id, holder, standing },
    name: planName(plan, named, locale),
    order: sayOrder(plan, plans, { today, locale }),
    on: decidedOn ? sayLongDay(decidedOn, locale) : '',
    through: validUntil ? sayLongDay(lastDayOf(validUntil), locale) : '',
    ...{ groups, source },
    onPartnersPolicy: holder === 'partner',
    readByHolder: isReadByHolder(plan),
    photos: photos
      .filter(({ coverageId }) => coverageId === id)
      .map(({ id: photo, side, width, height }) => ({
        ...{ id: photo, side, width, height },
        href: paths.cardPhoto(photo),
      })),
  }
}

/** Of an only plan there is nothing to say, unless it does not pay first yet. */
function sayOrder(
  plan: KnownPlan,
  plans: readonly KnownPlan[],
  { today, locale }: Pick<Beside, 'today' | 'locale'>,
): string {
  const held = plans.filter(({ holder }) => holder !== 'none')
  const isToCome = plan.turns.some(({ from }) => from !== null && from > today)
  if (held.length < 2 && !isToCome) return ''
  const place = held.filter(({ payOrder }) => payOrder <= plan.payOrder).length
  return sayPlace(plan.turns, place, today, locale)
}
