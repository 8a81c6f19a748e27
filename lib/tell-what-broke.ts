import { numberHeader, requestOf } from '@/lib/edge/open-requests'
import { log } from '@/lib/log'

type Asked = { method: string; headers: Record<string, string | string[] | undefined> }

/** One line for a request that broke, or for a form that nobody could read (see lib/edge/meet-requests.ts). */
export function tellWhatBroke(
  error: unknown,
  { method, headers }: Asked,
  where: { routePath: string },
): void {
  const reference = (error as { digest?: string }).digest
  const facts = { error, reference, method, route: where.routePath }
  const request = requestOf(new Headers({ [numberHeader]: String(headers[numberHeader]) }))
  if (method === 'POST' && request?.reached === false) log.warn(facts, 'a form could not be read')
  else log.error(facts, 'a request broke')
}
