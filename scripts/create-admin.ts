import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { systemClock } from '@/lib/clock'
import { sentence } from '@/lib/domain/refusals'
import { firstZone } from '@/lib/domain/us-zones'
import { firstAdminForm } from '@/lib/forms/first-admin'
import { createFirstAdmin } from '@/lib/use-cases/staff/create-first-admin'

const usage = `Makes the first account of an empty program.

  npm run create-admin -- --email ada@example.org --name "Ada Okafor"
      prints a link that works once, for 72 hours; whoever opens it chooses the password
  npm run create-admin -- --email ada@example.org --name "Ada Okafor" --password-stdin < file
      takes the password from the standard input instead`

process.exitCode = await createAdmin(process.argv.slice(2))
process.exit()

/** Answers the exit code. Everything a person can get wrong is one sentence, never a stack of calls. */
async function createAdmin(given: string[]): Promise<number> {
  const options = readOptions(given)
  if (!options) return say(usage, 1)
  const { 'password-stdin': fromStdin, ...named } = options
  const password = fromStdin ? (await text(process.stdin)).replace(/\r?\n$/, '') : undefined
  const parsed = firstAdminForm.safeParse({ zone: firstZone, ...named, password })
  if (!parsed.success) return say(parsed.error.issues.map(({ message }) => message).join('\n'), 1)
  const caller = { actor: { kind: 'job' }, clock: systemClock } as const
  const outcome = await createFirstAdmin(caller, parsed.data)
  if (!outcome.ok) return say(outcome.refusals.map((refused) => sentence(refused)).join('\n'), 1)
  if (outcome.value.made === 'account') return say(`${parsed.data.email} can sign in now.`, 0)
  return say(`Open this link within 72 hours; it works once:\n${outcome.value.link}`, 0)
}

function readOptions(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        email: { type: 'string' },
        name: { type: 'string' },
        zone: { type: 'string' },
        'password-stdin': { type: 'boolean' },
      },
    })
    return values
  } catch {
    return undefined
  }
}

function say(words: string, code: number): number {
  ;(code === 0 ? process.stdout : process.stderr).write(`${words}\n`)
  return code
}
