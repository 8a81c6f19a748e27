import { cookies } from 'next/headers'

export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

export function isTheme(value: unknown): value is Theme {
  return themes.some((theme) => theme === value)
}

/** The theme the person chose, or undefined to follow the device. */
export async function chosenTheme(): Promise<Theme | undefined> {
  const value = (await cookies()).get('theme')?.value
  return isTheme(value) ? value : undefined
}
