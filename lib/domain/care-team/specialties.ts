/** What a clinician is especially trained in, as couples and coordinators read it. A profile holds the codes. */
export const specialties = {
  'couples-and-family': { en: 'Couples and family', es: 'Pareja y familia' },
  'alcohol-use': { en: 'Alcohol use', es: 'Consumo de alcohol' },
  'opioid-use': { en: 'Opioid use', es: 'Consumo de opioides' },
  'other-substance-use': { en: 'Other substance use', es: 'Consumo de otras sustancias' },
  trauma: { en: 'Trauma', es: 'Trauma' },
  anxiety: { en: 'Anxiety', es: 'Ansiedad' },
  depression: { en: 'Depression', es: 'Depresión' },
  grief: { en: 'Grief and loss', es: 'Duelo y pérdida' },
  parenting: { en: 'Parenting', es: 'Crianza' },
  lgbtq: { en: 'LGBTQ+ couples', es: 'Parejas LGBTQ+' },
  veterans: { en: 'Veterans', es: 'Personas veteranas' },
  perinatal: { en: 'Pregnancy and after birth', es: 'Embarazo y posparto' },
} as const

export type Specialty = keyof typeof specialties
export const specialtyCodes = Object.keys(specialties) as [Specialty, ...Specialty[]]

/** A specialty by its code, in words; an unknown code is given back as it is. */
export function specialtyName(code: string, locale: 'en' | 'es'): string {
  return (specialties as Record<string, { en: string; es: string }>)[code]?.[locale] ?? code
}
