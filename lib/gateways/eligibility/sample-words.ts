/** Free text without the characters that the sample writer uses as delimiters. */
export function clean(text: string): string {
  return text.replace(/[*~^:\r\n]/g, ' ').trim()
}

/** `2026-01-31` -> `20260131`. */
export function compact(day: string): string {
  return day.replaceAll('-', '')
}

/** 120050 with 2 places -> `1200.5`: X12 decimals carry no trailing zeros. */
export function decimal(scaled: number, places: number): string {
  const text = String(scaled).padStart(places + 1, '0')
  const fraction = text.slice(-places).replace(/0+$/, '')
  return `${text.slice(0, -places)}${fraction ? `.${fraction}` : ''}`
}
