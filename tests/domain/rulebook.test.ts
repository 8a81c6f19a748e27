import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const rulebook = readFileSync(resolve(root, 'lib/domain/README.md'), 'utf8')
const rows = rulebook
  .split('\n')
  .filter((line) => line.startsWith('|') && line.includes('`rules/'))
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
  .map((cells) => ({
    rule: cells[1] ?? '',
    file: cells[3] ?? '',
    constraint: cells.length > 6 ? cells[4] : undefined,
    test: cells.at(-2) ?? '',
  }))

describe('the rulebook', () => {
  it('has one row for every rule file and no other', () => {
    const files = readdirSync(resolve(root, 'lib/domain/rules')).map((file) => `rules/${file}`)
    expect(rows.map(({ file }) => file).sort()).toEqual(files.sort())
  })

  it.each(rows)('$rule: file, test and constraint share its words', ({ rule, file, constraint, test }) => {
    expect(file).toBe(`rules/${rule}.ts`)
    expect(test).toBe(`rules/${rule}.test.ts`)
    expect(existsSync(resolve(root, 'tests/domain', test))).toBe(true)
    if (constraint === undefined) return
    expect(constraint).toBe(rule.replaceAll('-', '_'))
    expect(
      ruleMigrations()
        .map(({ sql }) => sql)
        .join('\n'),
    ).toMatch(new RegExp(`(CONSTRAINT|TRIGGER|INDEX) ${constraint}\\b`))
  })

  it('names only files that are there', () => {
    const named = [...rulebook.matchAll(/`([a-z-]+\/[a-z-]+\.ts)`/g)].map(([, file]) => file ?? '')
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((file) => !existsSync(resolve(root, 'lib/domain', file)))).toEqual([])
  })
})

describe('the head of a rule’s migration', () => {
  const constraints = readFileSync(resolve(root, 'lib/data/constraints.ts'), 'utf8')
  const codeOf = new Map(
    [...constraints.matchAll(/^ {2}(\w+): refusal\('([a-z-]+)'/gm)].map(([, name = '', code = '']) => [
      name,
      code,
    ]),
  )

  it.each(ruleMigrations())('$name names the refusals its constraints become, and no other', ({ sql }) => {
    const [, said = ''] = /Becomes the refusals?\s([\s\S]*?)\n(?!--)/.exec(sql) ?? []
    const named = [...said.matchAll(/`([a-z-]+)`/g)].map(([, code]) => code)
    const become = [...codeOf].flatMap(([name, code]) =>
      new RegExp(`(CONSTRAINT|TRIGGER|INDEX) ${name}\\b`).test(sql) ? [code] : [],
    )
    expect(become).not.toEqual([])
    expect(named.sort()).toEqual([...new Set(become)].sort())
  })
})

function ruleMigrations(): { name: string; sql: string }[] {
  const folder = resolve(root, 'prisma/migrations')
  const rules = readdirSync(folder).filter((name) => name.includes('_rule_'))
  return rules.map((name) => ({ name, sql: readFileSync(resolve(folder, name, 'migration.sql'), 'utf8') }))
}
