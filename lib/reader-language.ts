import { getLocale } from 'next-intl/server'
import type { Locale } from '@/lib/domain/refusals'

const staff = new Set<string>(['coordinator', 'clinician', 'director', 'admin'])

/** Whose language it is: somebody at their second step reads what they will read afterwards. */
export const readerKind = (actor: { kind: string; role?: string }): string => actor.role ?? actor.kind

/** Staff pages speak English whatever the cookie or the device says; everyone else reads their own language. */
export const readerLanguage = async (kind: string): Promise<Locale> => (staff.has(kind) ? 'en' : getLocale())
