import { hostname } from 'node:os'

/** Who holds it: this process of this machine, and since when it runs, for its number is given again. */
export const holder = (pid = process.pid, since = performance.timeOrigin) =>
  [hostname().replace(/[^A-Za-z0-9-]/g, '-'), pid, Math.round(since)].join('.')

/** Whether the process that held it is gone. Of one on another machine nobody knows. */
export function isGone(held: string): boolean {
  const [by = ''] = held.split('~')
  const [machine, number] = by.split('.')
  const pid = Number(number)
  if (by === holder() || machine !== holder().split('.')[0] || !Number.isInteger(pid) || pid <= 0)
    return false
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as { code?: string }).code === 'ESRCH'
  }
}

/** Milliseconds. Nobody needs so long for one file: whoever held it is dead. */
export const longest = 10 * 60_000
