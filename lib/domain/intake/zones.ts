import type { Locale } from '@/lib/domain/refusals'

/** The zones people in the United States live by, as IANA names, from east to west. */
export const zones = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'America/Adak',
  'Pacific/Honolulu',
] as const

export type Zone = (typeof zones)[number]

export const isZone = (name: string): name is Zone => zones.some((zone) => zone === name)

/** What a person calls the zone: "Mountain time (Denver)". A zone not in the list keeps the city of its IANA name. */
export function zoneName(zone: string, locale: Locale): string {
  return isZone(zone) ? names[zone][locale] : (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

const names: Record<Zone, Record<Locale, string>> = {
  'America/New_York': { en: 'Eastern time (New York)', es: 'Hora del este (Nueva York)' },
  'America/Chicago': { en: 'Central time (Chicago)', es: 'Hora del centro (Chicago)' },
  'America/Denver': { en: 'Mountain time (Denver)', es: 'Hora de la montaña (Denver)' },
  'America/Phoenix': { en: 'Arizona time (Phoenix)', es: 'Hora de Arizona (Phoenix)' },
  'America/Los_Angeles': { en: 'Pacific time (Los Angeles)', es: 'Hora del Pacífico (Los Ángeles)' },
  'America/Anchorage': { en: 'Alaska time (Anchorage)', es: 'Hora de Alaska (Anchorage)' },
  'America/Adak': { en: 'Aleutian time (Adak)', es: 'Hora de las Aleutianas (Adak)' },
  'Pacific/Honolulu': { en: 'Hawaii time (Honolulu)', es: 'Hora de Hawái (Honolulu)' },
}
