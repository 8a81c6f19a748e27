/**
 * The services a payer is billed for, in our own short words (the official wording of CPT is the AMA's). HCPCS level II:
 * H0015, S9480, H0005, H0004; CPT: the rest. `per`: what one unit is.
 */
export const billingCodes = {
  H0015: { label: 'Intensive outpatient day, substance use', per: 'day' },
  S9480: { label: 'Intensive outpatient day, mental health', per: 'day' },
  H0005: { label: 'Substance use group with a clinician', per: 'session' },
  H0004: { label: 'Counseling, 15 minutes', per: '15 minutes' },
  '90791': { label: 'First evaluation', per: 'session' },
  '90834': { label: 'Individual therapy, about 45 minutes', per: 'session' },
  '90837': { label: 'Individual therapy, about 60 minutes', per: 'session' },
  '90847': { label: 'Couples therapy with the patient', per: 'session' },
  '90853': { label: 'Group therapy', per: 'session' },
} as const satisfies Record<string, { label: string; per: 'day' | 'session' | '15 minutes' }>

export type BillingCode = keyof typeof billingCodes
/** In the order of a list: days, groups and counseling, then sessions. (Numbers come first among keys of an object.) */
export const billingCodeList = [
  'H0015',
  'S9480',
  'H0005',
  'H0004',
  '90791',
  '90834',
  '90837',
  '90847',
  '90853',
] as const satisfies BillingCode[]

/** The two codes under which payers pay a whole program day. */
export const dayCodes = ['H0015', 'S9480'] as const
export type DayCode = (typeof dayCodes)[number]

/** "H0015 · Intensive outpatient day, substance use" */
export const sayCode = (code: BillingCode): string => `${code} · ${billingCodes[code].label}`

export const carePlaces = ['telehealth', 'in-person'] as const
export type CarePlace = (typeof carePlaces)[number]
export const placeWords: Record<CarePlace, string> = { telehealth: 'Telehealth', 'in-person': 'In person' }

/** The same services in Spanish, as they stand on a person's paper. */
export const billingCodesEs: Record<BillingCode, string> = {
  H0015: 'Día de programa intensivo, sustancias',
  S9480: 'Día de programa intensivo, salud mental',
  H0005: 'Grupo sobre sustancias con profesional',
  H0004: 'Consejería, 15 minutos',
  '90791': 'Primera evaluación',
  '90834': 'Terapia individual, unos 45 minutos',
  '90837': 'Terapia individual, unos 60 minutos',
  '90847': 'Terapia de pareja con la persona atendida',
  '90853': 'Terapia de grupo',
}
