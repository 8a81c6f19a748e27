/** The languages a partner can ask for and a clinician can work in, by code. A profile holds the codes. */
export const languages = {
  en: { en: 'English', es: 'Inglés' },
  es: { en: 'Spanish', es: 'Español' },
  ase: { en: 'American Sign Language', es: 'Lengua de señas americana' },
  ar: { en: 'Arabic', es: 'Árabe' },
  fr: { en: 'French', es: 'Francés' },
  hi: { en: 'Hindi', es: 'Hindi' },
  ko: { en: 'Korean', es: 'Coreano' },
  zh: { en: 'Mandarin', es: 'Mandarín' },
  pl: { en: 'Polish', es: 'Polaco' },
  pt: { en: 'Portuguese', es: 'Portugués' },
  ru: { en: 'Russian', es: 'Ruso' },
  tl: { en: 'Tagalog', es: 'Tagalo' },
  vi: { en: 'Vietnamese', es: 'Vietnamita' },
} as const

export type Language = keyof typeof languages
export const languageCodes = Object.keys(languages) as [Language, ...Language[]]

/** A language by its code, in words; an unknown code is given back as it is. */
export function languageName(code: string, locale: 'en' | 'es'): string {
  return (languages as Record<string, { en: string; es: string }>)[code]?.[locale] ?? code
}
