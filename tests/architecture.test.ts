import { expect, test } from 'vitest'
import { allowed, layers } from './support/layers'
import { type SourceFile, sourceFiles } from './support/source-files'

const files = sourceFiles()
const inside = (folder: string) => files.filter(({ path }) => path.startsWith(folder))

/** The two answers to machines ask about the database itself. */
const healthAsksTheDatabase = 'app/api/health/ready/route.ts -> @/lib/data/health'

test.each(layers)('$layer imports only what lies beneath it', ({ layer, may, outside }) => {
  expect(inside(layer).length).toBeGreaterThan(0)
  const breaches = inside(layer).flatMap(({ path, imports }) =>
    imports.filter((name) => !allowed(name, { may, outside })).map((name) => `${path} -> ${name}`),
  )
  expect(breaches.filter((breach) => breach !== healthAsksTheDatabase)).toEqual([])
})

test('a breach would be seen', () => {
  const layer = (name: string) => layers.find((one) => one.layer === name) ?? { may: [] }
  expect(allowed('@/lib/data/database', layer('components/'))).toBe(false)
  expect(allowed('@/lib/data/database', layer('app/'))).toBe(false)
  expect(allowed('zod', layer('lib/domain/'))).toBe(false)
  expect(allowed('@/lib/use-cases/run', layer('lib/views/'))).toBe(false)
  expect(allowed('@/lib/use-cases/run', layer('app/'))).toBe(true)
})

test('only lib/data knows the database', () => {
  const drivers = /^(@prisma\/|pg$|@\/lib\/data\/generated)/
  const breaches = [...inside('app/'), ...inside('components/'), ...inside('lib/')]
    .filter(({ path }) => !path.startsWith('lib/data/'))
    .filter(({ imports }) => imports.some((name) => drivers.test(name)))
  expect(paths(breaches)).toEqual([])
})

test('no area of use cases reaches into another one', () => {
  const area = (path: string) => /^(?:@\/)?lib\/use-cases\/([^/]+)\//.exec(path)?.[1]
  const breaches = inside('lib/use-cases/').flatMap(({ path, imports }) =>
    imports.filter((name) => area(name) && area(name) !== area(path)).map((name) => `${path} -> ${name}`),
  )
  expect(breaches).toEqual([])
})

test('every page says who may come in', () => {
  const pages = inside('app/').filter(({ path }) => path.endsWith('/page.tsx'))
  expect(pages.length).toBeGreaterThan(0)
  expect(paths(pages.filter(({ text }) => !/^export default page\(/m.test(text)))).toEqual([])
})

test('every route handler says who may call it', () => {
  const machines = ['app/api/health/live/route.ts', 'app/api/health/ready/route.ts']
  const routes = inside('app/').filter(({ path }) => /\/route\.tsx?$/.test(path) && !machines.includes(path))
  expect(routes.length).toBeGreaterThan(0)
  const answers = /^export (?!const (?:GET|POST|PUT|PATCH|DELETE) = route\(|const dynamic\b)/m
  expect(paths(routes.filter(({ text }) => answers.test(text)))).toEqual([])
})

test('every server action is made by the one that checks', () => {
  const modules = files.filter(({ text }) => /^'use server'/.test(text))
  const breaches = modules.filter(({ text, imports }) => {
    const made = [...text.matchAll(/^export (?:const \w+ = (\w+)\(|(?!type\b))/gm)].map((match) => match[1])
    const makers = importedFrom(text, '@/lib/server-action')
    return !imports.includes('@/lib/server-action') || made.some((maker) => !maker || !makers.includes(maker))
  })
  expect(paths(breaches)).toEqual([])
  const inPassing = files.filter(({ path, text }) => path.endsWith('.tsx') && /^\s+'use server'/m.test(text))
  expect(paths(inPassing)).toEqual([])
})

const importedFrom = (text: string, name: string) =>
  [...text.matchAll(/import \{([^}]*)\} from '([^']+)'/g)]
    .filter((match) => match[2] === name)
    .flatMap((match) => (match[1] ?? '').split(',').map((one) => one.trim()))

test('only what takes a payer’s answers in acts in the name of somebody who is not here', () => {
  const acting = files.filter(
    ({ path, text }) =>
      !path.startsWith('tests/') && /\binTheNameOf\(/.test(text) && !path.startsWith('lib/access/'),
  )
  expect(paths(acting).sort()).toEqual([
    'lib/use-cases/benefits/find-askers.ts',
    'lib/use-cases/benefits/take-answer.ts',
  ])
})

test('no form takes a field that nobody named', () => {
  const forms = [...inside('lib/forms/'), ...inside('app/')]
  expect(
    paths(forms.filter(({ text }) => /z\s*\.(object|looseObject)\(|\.(passthrough|loose)\(/.test(text))),
  ).toEqual([])
})

test('what changes something is sent by the one form that carries the key of its attempt', () => {
  const own = [...inside('app/'), ...inside('components/')].filter(({ text }) => /<form\b/.test(text))
  const asking = own.filter(({ text }) => /<form\b[^>]*\bmethod="get"/.test(text))
  // To leave is the same however often it is said; a dialog's form and that of the gallery are sent nowhere. A file taken
  // out twice is told twice, and on record as often.
  const others = [
    'app/(couple)/benefits/who-gets-mail.tsx',
    'app/dev/gallery/shown-form.tsx',
    'components/desk/take-file-out.tsx',
    'components/shell/broken-page.tsx',
    'components/shell/hand-over.tsx',
    'components/shell/still-here.tsx',
    'components/shell/leave-site.tsx',
    'components/shell/sign-out.tsx',
  ]
  const changing = own.filter((file) => !asking.includes(file) && !others.includes(file.path))
  expect(paths(changing)).toEqual(['components/forms/form-boundary.tsx'])
  expect(changing[0]?.text).toContain('<input type="hidden" name={formKeyField} value={key} />')
})

test('files have names that say what they do, and no file only passes on others', () => {
  const empty =
    /(^|-)(utils?|helpers?|common|managers?|services?|process|handle|misc|index)\.|^(process|handle|manage)-/
  const named = files.filter(({ path }) => empty.test(path.replace(/^.*\//, '')))
  const passing = files.filter(
    ({ path, text }) =>
      !path.startsWith('app/') &&
      text.trim() !== '' &&
      text
        .trim()
        .split('\n')
        .every((line) => /^export .* from '/.test(line)),
  )
  expect(paths([...named, ...passing])).toEqual([])
})

test('no file is longer than two hundred lines', () => {
  const lengths = files.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)]
  console.log(`${files.length} files, median ${at(0.5)} lines, 90th percentile ${at(0.9)}`)
  expect(lengths.filter(({ lines }) => lines > 200)).toEqual([])
})

test('what the program was started with is read and judged in one place', () => {
  const readers = ['app/', 'components/', 'lib/', 'proxy.ts']
    .flatMap(inside)
    .filter(({ text }) => text.includes('process.env'))
  expect(paths(readers)).toEqual(['lib/env.ts'])
})

test('nothing names a place outside this folder, silences the lint or puts work off', () => {
  const marks = [
    `..${'/shared'}`,
    `/${'work/'}`,
    `biome-${'ignore'}`,
    `@ts-${'ignore'}`,
    `@ts-${'expect-error'}`,
    `TO${'DO'}`,
  ]
  const breaches = files.flatMap(({ path, text }) =>
    marks.filter((mark) => text.includes(mark)).map((mark) => `${path}: ${mark}`),
  )
  expect(breaches).toEqual([])
})

const paths = (some: SourceFile[]) => some.map(({ path }) => path)
