import { log } from '@/lib/log'

/**
 * From here on nothing but our own lines reaches the output. The framework and libraries print what was thrown, with
 * its text and values, and a text may repeat what a person wrote: of each complaint only kind, code and places are kept.
 */
export function onlyOurLog(): void {
  for (const name of ['log', 'info', 'debug', 'dir', 'table', 'trace', 'group', 'timeLog'] as const) {
    console[name] = () => {}
  }
  console.error = (...said) => complaint(said)
  console.warn = (...said) => complaint(said)
  process.removeAllListeners('warning')
  process.on('warning', (warning) => log.warn({ code: 'warning', error: warning }, 'the runtime warned'))
}

function complaint(said: unknown[]): void {
  const error = said.find((one) => one instanceof Error)
  // What has a reference is told by onRequestError, with its route.
  if (error && 'digest' in error) return
  log.warn({ code: 'complaint', error }, 'something was said on the console')
}
