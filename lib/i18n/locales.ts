export const locales = ['en', 'es'] as const
export type Locale = (typeof locales)[number]

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value)
}

/**
 * The language to speak: what the person chose (the `locale` cookie), else the one they were invited in, else the first
 * language of the browser's `Accept-Language` that we write, else English.
 */
export function speaks(
  cookie: string | undefined,
  acceptLanguage: string | null,
  path: string | null = null,
): Locale {
  if (isLocale(cookie)) return cookie
  const invitedIn = /^\/invite\/(\w\w)-/.exec(path ?? '')?.[1]
  if (isLocale(invitedIn)) return invitedIn
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().split(';')
      const weight = rest.find((piece) => piece.trim().startsWith('q='))
      return { tag: tag.toLowerCase().slice(0, 2), q: weight ? Number(weight.trim().slice(2)) || 0 : 1 }
    })
    .filter(({ tag, q }) => isLocale(tag) && q > 0)
    .sort((a, b) => b.q - a.q)
  return (wanted[0]?.tag as Locale | undefined) ?? 'en'
}

/** The token of an invitation names its language, so that every page behind its link speaks it from the first sight. */
export const tokenIn = (locale: Locale, secret: string): string => `${locale}-${secret}`
