/** The zones a person can choose to read times in, by IANA name, as people call them. East to west. */
export const usZones = {
  'America/Puerto_Rico': { en: 'Atlantic time (San Juan)', es: 'Hora del Atlántico (San Juan)' },
  'America/New_York': { en: 'Eastern time (New York)', es: 'Hora del Este (Nueva York)' },
  'America/Chicago': { en: 'Central time (Chicago)', es: 'Hora del Centro (Chicago)' },
  'America/Denver': { en: 'Mountain time (Denver)', es: 'Hora de la Montaña (Denver)' },
  'America/Phoenix': { en: 'Arizona time (Phoenix)', es: 'Hora de Arizona (Phoenix)' },
  'America/Los_Angeles': { en: 'Pacific time (Los Angeles)', es: 'Hora del Pacífico (Los Ángeles)' },
  'America/Anchorage': { en: 'Alaska time (Anchorage)', es: 'Hora de Alaska (Anchorage)' },
  'Pacific/Honolulu': { en: 'Hawaii time (Honolulu)', es: 'Hora de Hawái (Honolulu)' },
} as const

export type UsZone = keyof typeof usZones
export const usZoneNames = Object.keys(usZones) as [UsZone, ...UsZone[]]

/** What a form shows before anybody has chosen. */
export const firstZone: UsZone = 'America/New_York'

/** The zone as people call it; a zone outside the list is named by its city. */
export function zoneName(zone: string, locale: 'en' | 'es'): string {
  const known = (usZones as Record<string, { en: string; es: string }>)[zone]
  return known?.[locale] ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

/** The zones as choices of a form. */
export function zoneChoices(locale: 'en' | 'es'): { value: string; label: string }[] {
  return usZoneNames.map((zone) => ({ value: zone, label: usZones[zone][locale] }))
}
