import { z } from 'zod'
import { isNpi } from '@/lib/domain/benefits/npi'
import { readFieldKeys } from '@/lib/field-keys'
import { unfitForProduction } from '@/lib/fit-for-production'

/**
 * What the program must be told before it starts. Read at first use, so that building needs no secret; a server reads
 * everything at once when it starts (`lib/boot.ts`) and refuses to run on a bad one.
 */
export type Env = z.infer<typeof readable> & { production: boolean }

let read: Env | undefined

export const env = new Proxy({} as Env, {
  get(_, name: keyof Env) {
    read ??= complete(process.env)
    return read[name]
  },
})

function complete(source: Source): Env {
  const { value, problems } = readEnv(source)
  if (value) return value
  throw new Error(problems.join(' '))
}

type Source = Record<string, string | undefined>

/** Every problem as one sentence a person can act on, or the settings. Never repeats a secret's value. */
export function readEnv(source: Source): { value?: Env; problems: string[] } {
  const production = source.NODE_ENV === 'production'
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const answer = readable.safeParse({ ...(production ? {} : atHome), ...given })
  if (!answer.success) return { problems: [...new Set(answer.error.issues.map((issue) => issue.message))] }
  const value = { ...answer.data, production }
  const problems = production ? unfitForProduction(value) : []
  return problems.length > 0 ? { problems } : { value, problems }
}

/** Every reason not to start with what this process was given, one sentence each. */
export const problemsAtStart = () => readEnv(process.env).problems

/** Outside production these may be left out. The NPI is that of the CMS page which explains its last digit. */
const atHome = {
  APP_ORIGIN: 'http://localhost:3000',
  NEXTAUTH_URL: 'http://localhost:3000',
  PROGRAM_NPI: '1234567893',
}

const urlOf = (name: string, example: string, protocol: RegExp) =>
  z.url({
    protocol,
    error: (issue) =>
      `${name} ${issue.input === undefined ? 'is not set' : 'is not an address'}: it looks like ${example}.`,
  })

const proxies = 'TRUSTED_PROXIES is how many proxies of your own stand in front of the program: 0 to 9.'

const fieldKeys =
  'it is a name, a colon and 32 random bytes in base64, for example from openssl rand -base64 32.'

const x12Id = (name: string) =>
  z.string().regex(/^[A-Z0-9]{2,15}$/, { error: `${name} is 2 to 15 capital letters and digits.` })

const jsonPlace = (name: string) =>
  z.string().regex(/^\w+(\.\w+)*$/, { error: `${name} is a place in JSON, such as request.x12.` })

/** Plain http is for a server on this machine alone. What is no address at all is told elsewhere. */
const sentSafely = (url: string) =>
  !URL.canParse(url) ||
  url.startsWith('https://') ||
  ['localhost', '127.0.0.1'].includes(new URL(url).hostname)

const readable = z.object({
  DATABASE_URL: urlOf('DATABASE_URL', 'postgresql://alongside_app:…@host:5432/alongside', /^postgres(ql)?$/),
  APP_ORIGIN: urlOf('APP_ORIGIN', 'https://portal.example.org', /^https?$/).refine(
    (url) => !URL.canParse(url) || new URL(url).origin === url,
    {
      error: 'APP_ORIGIN is an origin: scheme, host and port, without a path or a slash at the end.',
    },
  ),
  NEXTAUTH_URL: urlOf('NEXTAUTH_URL', 'the same as APP_ORIGIN', /^https?$/),
  NEXTAUTH_SECRET: z
    .string({ error: 'NEXTAUTH_SECRET is not set: give it 32 random characters or more.' })
    .min(32, { error: 'NEXTAUTH_SECRET is too short: give it 32 random characters or more.' }),
  FIELD_KEYS: z.string({ error: `FIELD_KEYS is not set: ${fieldKeys}` }).transform((given, context) => {
    const keys = readFieldKeys(given)
    if (!keys) context.addIssue({ code: 'custom', message: `FIELD_KEYS cannot be read: ${fieldKeys}` })
    return keys ?? z.NEVER
  }),
  TRUSTED_PROXIES: z.coerce
    .number({ error: proxies })
    .int({ error: proxies })
    .min(0, { error: proxies })
    .max(9, { error: proxies })
    .default(0),
  SMTP_URL: urlOf('SMTP_URL', 'smtps://name:password@mail.example.org', /^smtps?$/).optional(),
  MAIL_FROM: z.string().default('Alongside <no-reply@localhost>'),
  PROGRAM_PHONE: z.string().optional(),
  /** A file with the words of instruments this program holds a licence for: docs/licensed-instruments.md. */
  LICENSED_INSTRUMENTS: z.string().optional(),
  /** Who asks payers: docs/payers.md. */
  PROGRAM_NPI: z
    .string()
    .refine(isNpi, {
      error: 'PROGRAM_NPI is not an NPI: it has ten digits, and the last one checks the others.',
    })
    .optional(),
  PROGRAM_TIN: z
    .string()
    .regex(/^\d{2}-?\d{7}$/, { error: 'PROGRAM_TIN is not a tax number: it looks like 12-3456789.' })
    .optional(),
  PROGRAM_ADDRESS: z.string().trim().max(120).optional(),
  PROGRAM_LEGAL_NAME: z.string().default('Alongside'),
  X12_SENDER: x12Id('X12_SENDER').default('ALONGSIDE'),
  X12_RECEIVER: x12Id('X12_RECEIVER').optional(),
  PAYER_FOLDER: z.string().default('.data/payer'),
  PAYER_URL: urlOf('PAYER_URL', 'https://clearing-house.example.org/x12', /^https?$/)
    .refine(sentSafely, { error: 'PAYER_URL must start with https://: it carries names and dates of birth.' })
    .optional(),
  PAYER_KEY: z.string().optional(),
  PAYER_KEY_HEADER: z
    .string()
    .regex(/^[A-Za-z0-9-]+$/, { error: 'PAYER_KEY_HEADER is the name of a header, such as Authorization.' })
    .default('Authorization'),
  PAYER_SEND_FIELD: jsonPlace('PAYER_SEND_FIELD').optional(),
  PAYER_ANSWER_FIELD: jsonPlace('PAYER_ANSWER_FIELD').optional(),
  DEMO: z
    .enum(['0', '1'], { error: 'DEMO is 1 for the demo, and otherwise left out.' })
    .default('0')
    .transform((given) => given === '1'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'LOG_LEVEL is one of fatal, error, warn, info, debug, trace, silent.',
    })
    .default('info'),
})
