import type { TestProject } from 'vitest/node'
import { alive } from '../../scripts/database/one-at-a-time.mjs'
import { dropCopies, testTemplate } from '../../scripts/database/test-template.mjs'
import { hurried } from '../../scripts/steps/seed-demo.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    server: { adminUrl: string; ownerUrl: string; appUrl: string; template: string; run: string }
    hurried: { PGOPTIONS?: string }
  }
}

/** Starts the tests' PostgreSQL (or takes the one DATABASE_URL names) and migrates the template once per run. */
export default async function setup(project: TestProject) {
  const run = `test_${process.pid}_${Date.now().toString(36)}`
  const { release, keepUp: _, ...server } = await testTemplate()
  project.provide('server', { ...server, run })
  project.provide('hurried', hurried())

  return async () => {
    const ownerIsGone = (name: string) => !alive(Number(name.split('_')[1]))
    await dropCopies(server.adminUrl, (name) => name.startsWith(run) || ownerIsGone(name))
    await release()
  }
}
