import { beforeAll, expect, test } from 'vitest'
import { sendAfterCommit } from '@/lib/data/outbox'
import { inTransaction } from '@/lib/data/transaction'
import { notices } from '@/lib/domain/contact/notices'
import { localMinuteOf } from '@/lib/domain/scheduling/wall-clock'
import { messagesIn } from '@/lib/i18n/messages'
import { deliverMessage } from '@/lib/use-cases/mail/deliver-message'
import { printFigure } from '../../bench/figure'
import { testDatabase } from '../../support/database'
import { seeded } from '../../support/seeded'

/**
 * PT3: a thousand people who said a thousand different things about being reached, each told one thing at a random
 * moment. What went out is compared with what they said by a rule written anew here, not by the program's own.
 */
const { asOwner } = testDatabase()
const link = 'https://portal.example.org/home'
const zones = ['America/Denver', 'America/New_York', 'Pacific/Honolulu', 'America/Phoenix']
const below = seeded(20261122)
const random = () => below(1_000_000) / 1_000_000
const some = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T

type Said = {
  channel: string
  use: boolean
  leave: boolean
  see: boolean
  from: number | null
  until: number
}
type Reader = { id: string; zone: string; phone: string; said: Said[] | null; locale: 'en' | 'es'; at: Date }
type Sent = { channel: 'mail' | 'text'; to: string; words: string }

const readers = Array.from({ length: 1000 }, (_, number): Reader => {
  const at = new Date(
    Date.UTC(2026, Math.floor(random() * 12), 1 + Math.floor(random() * 28), 0, random() * 1440),
  )
  const said = random() < 0.05 ? null : ['mail', 'text', 'call'].map(whatTheySay)
  const phone = `303 555 ${String(number).padStart(4, '0')}`
  return { id: crypto.randomUUID(), zone: some(zones), phone, said, locale: some(['en', 'es']), at }
})

beforeAll(async () => {
  const people = readers.map(({ id, zone, phone, locale }) => ({ id, zone, phone, locale }))
  await asOwner(
    `WITH who AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS w (id uuid, zone text, phone text, locale text)),
          p AS (INSERT INTO person (id, role, name, zone, locale) SELECT id, 'partner', 'P', zone, locale FROM who),
          a AS (INSERT INTO account (person_id, email, password_hash) SELECT id, id || '@example.org', 'none' FROM who)
     INSERT INTO partner_profile (person_id, legal_name, called_name, date_of_birth, state, city, phone, language, updated_at)
     SELECT id, 'P', 'P', '1990-01-01', 'CO', 'Town', phone, locale, now() FROM who`,
    [JSON.stringify(people)],
  )
  const said = readers.flatMap(({ id, said }) => (said ?? []).map((one) => ({ id, ...one })))
  await asOwner(
    `WITH c AS (INSERT INTO safe_contact (person_id, updated_at)
                SELECT DISTINCT id, now() FROM jsonb_to_recordset($1::jsonb) AS w (id uuid))
     INSERT INTO safe_channel (person_id, channel, may_use, leave_message, partner_may_see, from_minute, until_minute)
     SELECT id, channel::contact_channel, use, leave, see, "from", CASE WHEN "from" IS NULL THEN NULL ELSE "until" END
       FROM jsonb_to_recordset($1::jsonb)
            AS w (id uuid, channel text, use boolean, leave boolean, see boolean, "from" int, "until" int)`,
    [JSON.stringify(said)],
  )
})

test('a thousand messages go only where, when and in the words their readers allow', async () => {
  const { sent, unsafe, otherWords } = await tell(readers)
  expect(sent).toBeGreaterThan(200)
  expect([unsafe, otherWords]).toEqual([0, 0])
  printFigure({ id: 'PT3', value: unsafe, unit: 'of 1000 to an unsafe channel', bar: 0, ok: unsafe === 0 })

  const [waiting] = await asOwner(
    `SELECT count(*) FILTER (WHERE held_until IS NOT NULL)::int AS held,
            count(*) FILTER (WHERE not_sent_at IS NOT NULL)::int AS unsent FROM outbox_message`,
  )
  const [calls] = await asOwner('SELECT count(*)::int AS open FROM call_to_make')
  expect(Number(waiting?.held)).toBeGreaterThan(50)
  expect(calls?.open).toBe(waiting?.unsent)
  expect(sent + Number(waiting?.held) + Number(waiting?.unsent)).toBe(1000)
})

test('it is the question at the end that keeps them safe: answered yes to everything, it is noticed at once', async () => {
  const [kept] = await asOwner(`SELECT pg_get_functiondef('ways_to_reach'::regproc) AS source`)
  const source = String(kept?.source)
  const broken = source.replace('c.may_use', 'true').replace('c.leave_message', 'true')
  expect(broken).not.toBe(source)
  await asOwner(broken)
  const { unsafe } = await tell(readers.slice(0, 200))
  await asOwner(source)
  expect(unsafe).toBeGreaterThan(20)
})

async function tell(readers: Reader[]) {
  const counts = { sent: 0, unsafe: 0, otherWords: 0 }
  for (const reader of readers) {
    const sent: Sent[] = []
    const template = some(notices)
    const messageId = await inTransaction({ role: 'job' }, async (tx) => {
      await sendAfterCommit(
        tx,
        { template, person: reader.id, locale: reader.locale, values: { link } },
        reader.at,
      )
      const [row] = await tx.$queryRaw<{ id: string }[]>`
        SELECT id FROM outbox_message WHERE person_id = ${reader.id}::uuid AND sent_at IS NULL
           AND not_sent_at IS NULL AND held_until IS NULL`
      return row?.id ?? ''
    })
    await deliverMessage(
      { actor: { kind: 'job' }, clock: () => reader.at },
      { messageId },
      async ({ to, subject, text }) => void sent.push({ channel: 'mail', to, words: `${subject}|${text}` }),
      async ({ to, text }) => void sent.push({ channel: 'text', to, words: `|${text}` }),
    )
    counts.sent += sent.length
    counts.unsafe += sent.filter((one) => !mayHave(reader, one)).length
    counts.otherWords += sent.filter(({ words }) => !fixedWords(reader.locale).includes(words)).length
  }
  return counts
}

/** What they said, read by a person: whether, where, when, and in which words. */
function mayHave({ id, zone, phone, said, at }: Reader, { channel, to, words }: Sent): boolean {
  if (to !== (channel === 'mail' ? `${id}@example.org` : phone)) return false
  const gaveAway = words.includes(link)
  if (!said) return channel === 'mail' && !gaveAway
  const one = said.find((each) => each.channel === channel)
  if (!one?.use || !one.leave || (gaveAway && !one.see)) return false
  if (one.from === null) return true
  const sinceOpening = (localMinuteOf(at.getTime(), zone) - one.from + 1440) % 1440
  return sinceOpening < (one.until - one.from + 1440) % 1440
}

function fixedWords(locale: 'en' | 'es'): string[] {
  const { mail } = messagesIn(locale)
  const filled = (text: string) => text.replace('{link}', link)
  return [...notices, 'plain' as const].flatMap((template) => {
    const { subject, text, short } = mail[template]
    return [`${subject}|${filled(text)}`, `|${filled(short)}`]
  })
}

function whatTheySay(channel: string): Said {
  const use = random() < 0.6
  const from = random() < 0.4 ? null : Math.floor(random() * 24) * 60
  const until = ((from ?? 0) + 60 + Math.floor(random() * 20) * 60) % 1440
  return { channel, use, leave: use && random() < 0.8, see: use && random() < 0.5, from, until }
}
