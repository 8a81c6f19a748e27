import { beforeAll, expect, it } from 'vitest'
import { findSignature, isCopyGenuine } from '@/lib/data/signatures'
import { inTransaction } from '@/lib/data/transaction'
import { handOutCopy } from '@/lib/use-cases/consent/hand-out-copy'
import { printFigure } from '../../bench/figure'
import { anEnrolledCouple, aStaffMember, callerOf } from '../../support/an-enrolled-couple'
import { inPassing, testDatabase } from '../../support/database'
import { must } from '../../support/partners'
import { seeded } from '../../support/seeded'
import { sign } from '../../support/sign'

const database = testDatabase()
const random = seeded(42)
let maya: ReturnType<typeof callerOf>
let signatureId: string
let copy: Buffer

beforeAll(async () => {
  const coordinator = await aStaffMember(database.asOwner, 'coordinator', 'Casey')
  const { first } = await anEnrolledCouple(database.asOwner, { coordinator, names: ['Maya Alvarez', 'Sam'] })
  maya = callerOf('partner', first)
  signatureId = await sign(maya, 'care-and-payment')
  copy = await must(handOutCopy(maya, { signatureId }))
})

const personId = () => ('id' in maya.actor ? maya.actor.id : '')
const asMaya = <T>(work: Parameters<typeof inTransaction<T>>[1]) =>
  inTransaction({ role: 'partner', personId: personId() }, work)
const isSound = () => asMaya(async (tx) => (await findSignature(tx, signatureId))?.sound)
const isGenuine = (bytes: Uint8Array) => asMaya((tx) => isCopyGenuine(tx, signatureId, bytes))

/** One letter of a text exchanged for the next. */
function oneLetterOff(text: string): string {
  const place = random(text.length)
  return `${text.slice(0, place)}${String.fromCharCode(text.charCodeAt(place) + 1)}${text.slice(place + 1)}`
}

/** Writes as the owner of the tables, past every right and check of the program, and then sets it right again. */
async function altered(column: 'text' | 'typed_name' | 'signed_at'): Promise<boolean> {
  const [row] = await database.asOwner(
    `SELECT t.text, s.text_sha256, s.typed_name, s.signed_at::text FROM consent_signature s
       JOIN consent_text t ON t.sha256 = s.text_sha256 WHERE s.id = $1`,
    [signatureId],
  )
  const before = String(row?.[column])
  const [table, name] = column === 'text' ? ['consent_text', 'sha256'] : ['consent_signature', 'id']
  const row_ = column === 'text' ? row?.text_sha256 : signatureId
  const after =
    column === 'signed_at'
      ? new Date(Date.parse(before) + (random(1_000_000) + 1)).toISOString()
      : oneLetterOff(before)
  const write = (value: string) =>
    database.asOwner(`UPDATE ${table} SET ${column} = $1 WHERE ${name} = $2`, [value, row_])
  await write(after)
  const sound = await isSound()
  await write(before)
  return sound === false
}

it('whatever is changed in a text, a name, a time or a copy is noticed', async () => {
  // The database itself refuses a text that lacks its hash; what follows is about someone who took that away as well.
  await database.asOwner('ALTER TABLE consent_text DROP CONSTRAINT consent_text_has_its_hash')
  expect(await isSound()).toBe(true)
  expect(await isGenuine(copy)).toBe(true)
  let detected = 0
  for (let time = 0; time < 25; time++) {
    for (const column of ['text', 'typed_name', 'signed_at'] as const)
      if (await altered(column)) detected += 1
    const bytes = Buffer.from(copy)
    const place = random(bytes.length)
    bytes[place] = (bytes[place] ?? 0) ^ (1 << random(8))
    if (!(await isGenuine(bytes))) detected += 1
  }
  expect(await isSound()).toBe(true)
  expect(await isGenuine(copy)).toBe(true)
  printFigure({
    id: 'CONSENT-tampered',
    value: detected,
    unit: 'of 100 detected',
    bar: 100,
    ok: detected === 100,
  })
  expect(detected).toBe(100)
})

it('a text put in place of another, with its own right hash, is noticed as well', async () => {
  const other = await sign(maya, 'to-couples-therapist')
  const sound = `SELECT text_sha256 FROM consent_signature WHERE id = $1`
  const [mine] = await database.asOwner(sound, [signatureId])
  const [theirs] = await database.asOwner(sound, [other])
  const put = (sha256: unknown) =>
    database.asOwner('UPDATE consent_signature SET text_sha256 = $1 WHERE id = $2', [sha256, signatureId])
  await put(theirs?.text_sha256)
  expect(await isSound()).toBe(false)
  await put(mine?.text_sha256)
  expect(await isSound()).toBe(true)
})

it('the program itself has no right to change or remove what was signed', async () => {
  for (const table of ['consent_text', 'consent_signature', 'consent_ending', 'consent_copy', 'disclosure'])
    for (const statement of [`DELETE FROM ${table}`, `UPDATE ${table} SET ${firstColumn(table)} = NULL`])
      await inPassing(database.appUrl, async (query) => {
        await expect(query(statement)).rejects.toThrow('permission denied')
      })
})

const firstColumn = (table: string) => (table === 'consent_text' ? 'text' : 'person_id')
