/** A zone as people say it, with the letters its clocks go by at an instant: "Denver, MST". Input: an IANA zone. */
export function sayZone(zone: string, at: number): string {
  const city = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'short' }).formatToParts(at)
  const letters = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return letters && letters !== city ? `${city}, ${letters}` : city
}
