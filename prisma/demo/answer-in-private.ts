import type { Answer, InstrumentId } from '@/lib/domain/measures/instrument'
import { privatePages } from '@/lib/domain/measures/private-pages'
import type { Reply, TopicKey } from '@/lib/domain/measures/topics'
import { finishPrivatePart } from '@/lib/use-cases/private/finish-private-part'
import { saveMeasureAnswer } from '@/lib/use-cases/private/save-measure-answer'
import { savePrivateText } from '@/lib/use-cases/private/save-private-text'
import type { DemoPair, DemoPartner } from './apply-together'
import { as, must } from './callers'

type Sheet = Partial<Record<InstrumentId, Record<string, Answer>>>

const phq = (...values: number[]) =>
  Object.fromEntries(values.map((value, index) => [String(index + 1), value]))
const noHark = { H: 0, A: 0, R: 0, K: 0 }

/** Answers of invented people, as their instruments number the items. */
export const sheets = {
  whole: {
    phq9: phq(1, 2, 2, 1, 0, 1, 1, 0, 0),
    gad7: phq(2, 1, 2, 1, 0, 1, 1),
    hark: noHark,
    auditc: { '1': 3, '2': 2, '3': 2 },
  },
  light: { phq9: phq(1, 1, 0, 1, 0, 0, 1, 0, 0), gad7: phq(1, 1, 0, 0, 0, 1, 0), hark: noHark },
  lowMood: { phq9: phq(2, 2, 3, 2, 1, 2, 1, 0, 1) },
  afraid: { hark: { H: 1, A: 1, R: 0, K: 0 } },
} satisfies Record<string, Sheet>

/** One partner answers, page by page, as they would; `told` are topics in their own words. */
export async function answerInPrivate(
  partner: DemoPartner,
  at: Date,
  sheet: Sheet,
  told: Partial<Record<TopicKey, Reply>> = {},
): Promise<void> {
  const caller = as('partner', partner, at)
  for (const page of privatePages) {
    const asked = { whose: partner.id, n: page.n }
    if (page.kind === 'item') {
      const answer = sheet[page.instrument]?.[page.item]
      if (answer !== undefined) await must(saveMeasureAnswer(caller, { ...asked, answer }))
    }
    if (page.kind === 'topic') {
      const reply = told[page.topic]
      if (reply) await must(savePrivateText(caller, { ...asked, reply }))
    }
  }
}

/** Both go through all of it: one with more to tell, one with less. */
export async function goThroughIt({ partners }: DemoPair, at: Date): Promise<void> {
  const [first, second] = partners
  await Promise.all([
    answerInPrivate(first, at, sheets.whole, {
      substances: { many: ['alcohol'] },
      'use-alcohol': { days: 22, one: '5-to-15', second: 'this-week' },
      stopping: { one: 'yes', many: ['shaking', 'no-sleep'] },
      'need-mind': { one: 'some', words: 'I lie awake and go over the day.' },
      goals: { words: 'Evenings at home without a drink, and without counting the hours.' },
    }),
    answerInPrivate(second, at, sheets.light, { goals: { words: 'To trust a quiet evening again.' } }),
  ])
  await finishBoth({ partners }, at)
}

/** Both have gone through their part to its end, whatever they skipped on the way. */
export async function finishBoth({ partners }: Pick<DemoPair, 'partners'>, at: Date): Promise<void> {
  await Promise.all(
    partners.map((partner) => must(finishPrivatePart(as('partner', partner, at), { whose: partner.id }))),
  )
}
