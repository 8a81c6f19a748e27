import type { Zone } from '@/lib/domain/intake/zones'

/** A place in the United States where a partner can sit: two-letter code, name, and the zone most of it keeps. */
export type State = { code: string; name: string; zone: Zone }

const eastern = 'America/New_York'
const central = 'America/Chicago'
const mountain = 'America/Denver'
const pacific = 'America/Los_Angeles'

/** The fifty states and the District of Columbia (USPS codes), by name. Clinicians are licensed state by state. */
export const states: readonly State[] = [
  { code: 'AL', name: 'Alabama', zone: central },
  { code: 'AK', name: 'Alaska', zone: 'America/Anchorage' },
  { code: 'AZ', name: 'Arizona', zone: 'America/Phoenix' },
  { code: 'AR', name: 'Arkansas', zone: central },
  { code: 'CA', name: 'California', zone: pacific },
  { code: 'CO', name: 'Colorado', zone: mountain },
  { code: 'CT', name: 'Connecticut', zone: eastern },
  { code: 'DE', name: 'Delaware', zone: eastern },
  { code: 'DC', name: 'District of Columbia', zone: eastern },
  { code: 'FL', name: 'Florida', zone: eastern },
  { code: 'GA', name: 'Georgia', zone: eastern },
  { code: 'HI', name: 'Hawaii', zone: 'Pacific/Honolulu' },
  { code: 'ID', name: 'Idaho', zone: mountain },
  { code: 'IL', name: 'Illinois', zone: central },
  { code: 'IN', name: 'Indiana', zone: eastern },
  { code: 'IA', name: 'Iowa', zone: central },
  { code: 'KS', name: 'Kansas', zone: central },
  { code: 'KY', name: 'Kentucky', zone: eastern },
  { code: 'LA', name: 'Louisiana', zone: central },
  { code: 'ME', name: 'Maine', zone: eastern },
  { code: 'MD', name: 'Maryland', zone: eastern },
  { code: 'MA', name: 'Massachusetts', zone: eastern },
  { code: 'MI', name: 'Michigan', zone: eastern },
  { code: 'MN', name: 'Minnesota', zone: central },
  { code: 'MS', name: 'Mississippi', zone: central },
  { code: 'MO', name: 'Missouri', zone: central },
  { code: 'MT', name: 'Montana', zone: mountain },
  { code: 'NE', name: 'Nebraska', zone: central },
  { code: 'NV', name: 'Nevada', zone: pacific },
  { code: 'NH', name: 'New Hampshire', zone: eastern },
  { code: 'NJ', name: 'New Jersey', zone: eastern },
  { code: 'NM', name: 'New Mexico', zone: mountain },
  { code: 'NY', name: 'New York', zone: eastern },
  { code: 'NC', name: 'North Carolina', zone: eastern },
  { code: 'ND', name: 'North Dakota', zone: central },
  { code: 'OH', name: 'Ohio', zone: eastern },
  { code: 'OK', name: 'Oklahoma', zone: central },
  { code: 'OR', name: 'Oregon', zone: pacific },
  { code: 'PA', name: 'Pennsylvania', zone: eastern },
  { code: 'RI', name: 'Rhode Island', zone: eastern },
  { code: 'SC', name: 'South Carolina', zone: eastern },
  { code: 'SD', name: 'South Dakota', zone: central },
  { code: 'TN', name: 'Tennessee', zone: central },
  { code: 'TX', name: 'Texas', zone: central },
  { code: 'UT', name: 'Utah', zone: mountain },
  { code: 'VT', name: 'Vermont', zone: eastern },
  { code: 'VA', name: 'Virginia', zone: eastern },
  { code: 'WA', name: 'Washington', zone: pacific },
  { code: 'WV', name: 'West Virginia', zone: eastern },
  { code: 'WI', name: 'Wisconsin', zone: central },
  { code: 'WY', name: 'Wyoming', zone: mountain },
]

const byCode = new Map(states.map((state) => [state.code, state]))

export const isState = (code: string): boolean => byCode.has(code)

/** The name, or the code itself where there is no such state. */
export const stateName = (code: string): string => byCode.get(code)?.name ?? code

/** The zone most of the state keeps. Thirteen states have two: people choose theirs. */
export const usualZone = (code: string): Zone | undefined => byCode.get(code)?.zone
