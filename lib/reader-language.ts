import { getLocale } from 'next-intl/server'
import type { Locale } from '@/lib/domain/refusals'

const staff = new Set<string>(['coordinator', 'clinician', 'director', 'admin'])

/** Staff pages speak English whatever the cookie or the device says; everyone else reads their own language. */
export const readerLanguage = async (kind: string): Promise<Locale> => (staff.has(kind) ? 'en' : getLocale())
