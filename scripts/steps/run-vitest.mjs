import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { dataFolder, root } from './folders.mjs'
import { brokenLine, failure, sum } from './gates.mjs'
import { runNode } from './run-program.mjs'

/**
 * Runs test projects and counts. A file that could not be read, a skipped test and a runner that crashed each count as
 * failed: nothing is green by not having run.
 * @param {string[]} projects names in vitest.config.ts; none: all of them, in one run, so that no worker waits for another
 * @returns {Promise<import('./gates.mjs').Count>}
 */
export async function runVitest(projects) {
  mkdirSync(join(dataFolder, 'logs'), { recursive: true })
  const report = join(dataFolder, 'logs', `vitest-${process.pid}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const names = projects.map((name) => `--project=${name}`)
  const code = await runNode(['node_modules/vitest/vitest.mjs', 'run', ...names, ...reporters], {
    NODE_ENV: 'test',
  })
  const count = existsSync(report) ? countIn(JSON.parse(readFileSync(report, 'utf8'))) : nothing
  rmSync(report, { force: true })
  return code !== 0 && count.failed === 0
    ? sum([count, failure(projects.join(', ') || 'vitest', `the runner ended with ${code}`)])
    : count
}

const nothing = { passed: 0, failed: 0, broken: [] }

function countIn({ numPassedTests, numTotalTests, testResults }) {
  const unread = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  const broken = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status !== 'passed')
      .map(({ fullName, status, failureMessages }) =>
        brokenLine(`${relative(root, name)} › ${fullName}`, failureMessages?.[0] ?? status),
      ),
  )
  return {
    passed: numPassedTests,
    failed: numTotalTests - numPassedTests + unread.length,
    broken: [...broken, ...unread.map(({ name, message }) => brokenLine(relative(root, name), message))],
  }
}
