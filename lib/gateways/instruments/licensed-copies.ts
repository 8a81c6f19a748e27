import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { everyInstrument } from '@/lib/domain/measures/every-instrument'
import { copyProblems, type LicensedCopy } from '@/lib/domain/measures/licensed-copy'
import { env } from '@/lib/env'

/** What a program's own file of licensed words brought, and every reason why it is left aside, one sentence each. */
export type LicensedCopies = { copies: LicensedCopy[]; problems: string[] }

let read: Promise<LicensedCopies> | undefined

/** The copies named by LICENSED_INSTRUMENTS, read once. A file with a mistake is left aside as a whole. */
export function licensedCopies(): Promise<LicensedCopies> {
  read ??= env.LICENSED_INSTRUMENTS ? readCopies(env.LICENSED_INSTRUMENTS) : Promise.resolve(nothing)
  return read
}

/** Reads one file of the shape that docs/licensed-instruments.md describes. */
export async function readCopies(path: string): Promise<LicensedCopies> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return aside('The file could not be read.')
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return aside('The file is not JSON.')
  }
  const answer = shape.safeParse(json)
  if (!answer.success) {
    return aside(
      ...answer.error.issues.map(({ path: at, message }) => `${at.join('.') || 'The file'}: ${message}.`),
    )
  }
  const copies = answer.data.instruments
  const problems = [...copies.flatMap(copyProblems), ...twice(copies)]
  return problems.length > 0 ? aside(...problems) : { copies, problems }
}

const nothing: LicensedCopies = { copies: [], problems: [] }
const aside = (...problems: string[]): LicensedCopies => ({ copies: [], problems })

const words = z.string().trim().min(1, { error: 'is empty' })
const choices = z.array(z.strictObject({ value: z.int(), label: words })).min(2)
const shape = z.strictObject({
  instruments: z.array(
    z.strictObject({
      id: z.enum(Object.keys(everyInstrument) as [LicensedCopy['id']]),
      language: z.enum(['en', 'es']),
      licence: words,
      edition: words.optional(),
      stem: words.optional(),
      choices: choices.optional(),
      items: z.array(z.strictObject({ key: words, text: words, choices: choices.optional() })),
    }),
  ),
})

function twice(copies: LicensedCopy[]): string[] {
  const names = copies.map(({ id, language }) => `${id} (${language})`)
  return [...new Set(names.filter((name, place) => names.indexOf(name) !== place))].map(
    (name) => `${name} is there twice.`,
  )
}
