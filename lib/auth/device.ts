import { headers } from 'next/headers'

const systems = [
  ['android', /Android/],
  ['iphone', /iPhone/],
  ['ipad', /iPad/],
  ['windows', /Windows/],
  ['mac', /Macintosh/],
  ['chromebook', /CrOS/],
  ['linux', /Linux/],
] as const
const browsers = [
  ['edge', /Edg/],
  ['firefox', /Firefox|FxiOS/],
  ['samsung', /SamsungBrowser/],
  ['chrome', /Chrome|CriOS/],
  ['safari', /Safari/],
] as const

/**
 * What a browser says of itself, cut down to a code such as `firefox/android`: enough to tell one's phone from one's
 * computer in a list, and nothing that would know a person again.
 */
export function deviceOf(userAgent: string): string {
  const first = (known: readonly (readonly [string, RegExp])[]) =>
    known.find(([, pattern]) => pattern.test(userAgent))?.[0] ?? 'other'
  return `${first(browsers)}/${first(systems)}`
}

/** The browser this request came from. */
export const deviceHere = async () => deviceOf((await headers()).get('user-agent') ?? '')
