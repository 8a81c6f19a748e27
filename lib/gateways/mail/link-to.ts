import { env } from '@/lib/env'

/** A page of the portal as a mail writes it, with the address people reach us at. Input: a path of `lib/paths`. */
export function linkTo(path: string): string {
  return `${env.APP_ORIGIN}${path}`
}
