import pino, { type Logger } from 'pino'
import { env } from '@/lib/env'

/** All that may ever stand in a log: ids and codes. A name, an address or an answer has no field to be put in. */
export const allowed = [
  ...[
    'code',
    'action',
    'reference',
    'constraint',
    'sqlState',
    'queue',
    'job',
    'attempt',
    'port',
    'route',
    'method',
  ],
  ...['person', 'couple', 'application', 'session', 'message', 'status', 'milliseconds', 'count', 'error'],
] as const

export type Facts = Partial<Record<(typeof allowed)[number], unknown>>

/** A sentence of ours, written in the source: the type refuses one that was put together at run time. */
type Fixed<S extends string> = string extends S ? never : S

let opened: Logger | undefined

/** Opened at the first line, so that building needs no settings. */
function logger(): Logger {
  opened ??= pino({
    level: env.LOG_LEVEL,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  })
  return opened
}

/** Structured log, one JSON object a line. `error` may be whatever was thrown: only its kind and places are kept. */
export const log = {
  info: <S extends string>(facts: Facts, sentence: Fixed<S>) => logger().info(onlyAllowed(facts), sentence),
  warn: <S extends string>(facts: Facts, sentence: Fixed<S>) => logger().warn(onlyAllowed(facts), sentence),
  error: <S extends string>(facts: Facts, sentence: Fixed<S>) => logger().error(onlyAllowed(facts), sentence),
}

/** Drops every field that is not on the list and every value that is not shaped like an id, a code or a number. */
export function onlyAllowed(facts: Facts): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const name of allowed) {
    const value = facts[name]
    if (name === 'error' && value !== undefined) kept.error = kindOf(value)
    else if (typeof value === 'number' || typeof value === 'boolean') kept[name] = value
    else if (typeof value === 'string') kept[name] = codeLike.test(value) ? value : '(left out)'
  }
  return kept
}

/** Letters, digits and joints: no spaces and no @, so no sentence and no e-mail address. */
const codeLike = /^[\w.:/[\]()-]{1,120}$/

/** A file, a line and a column of the program. */
const isPlace = (line: string) => /^ {4}at [\w.$<>[\]#* ]*\(?[\w.:/\\@+~$()[\] -]+:\d+:\d+\)?$/.test(line)

/** A message may quote a person's words and a database error the whole row, so neither is read. */
function kindOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error }
  const { code } = error as { code?: unknown }
  // The message stands at the head of the stack, and a line of it may look like a place.
  const places = (error.stack ?? '').replace(error.message, '').split('\n').filter(isPlace)
  const coded = typeof code === 'string' && codeLike.test(code) ? { code } : {}
  return { kind: error.name, ...coded, at: places.slice(0, 12).map((line) => line.trim()) }
}
