import { programPhone } from '@/lib/gateways/telephone/program-phone'

/** The number to call, for pages anybody may read; null until the program has set one. */
export const programPhoneLine = (): string | null => programPhone()
