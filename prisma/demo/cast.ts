/**
 * The people of the demo program. All are invented, and their surnames say so.
 * Pairs are listed in the order their couples apply.
 */
export const pairs: [string, string][] = [
  ['Maya', 'Sam'],
  ['Ivy', 'Jonah'],
  ['Priya', 'Dev'],
  ['Alma', 'Rosa'],
  ['Ben', 'Oskar'],
  ['Tess', 'Nico'],
  ['Hana', 'Leo'],
  ['June', 'Amir'],
  ['Carla', 'Mateo'],
  ['Freya', 'Anton'],
  ['Nadia', 'Yusuf'],
  ['Olive', 'Ruth'],
  ['Peter', 'Colm'],
  ['Vera', 'Ilan'],
  ['Lucia', 'Tomas'],
  ['Wren', 'Eli'],
  ['Dina', 'Paul'],
  ['Esme', 'Hugo'],
  ['Greta', 'Finn'],
  ['Kira', 'Mona'],
  ['Ravi', 'Tara'],
  ['Sofia', 'Bruno'],
  ['Zoe', 'Marc'],
  ['Anya', 'Piotr'],
  ['Bea', 'Louis'],
  ['Celia', 'Ramon'],
  ['Dora', 'Emil'],
  ['Ella', 'Noor'],
  ['Fay', 'Giles'],
  ['Ines', 'Pablo'],
  ['Jill', 'Owen'],
  ['Kate', 'Rhys'],
  ['Lena', 'Max'],
  ['Mina', 'Otto'],
  ['Nell', 'Quinn'],
  ['Odile', 'René'],
  ['Pia', 'Sven'],
  ['Rita', 'Stan'],
  ['Sara', 'Theo'],
  ['Uma', 'Vik'],
  ['Nora', 'Theodor'],
  ['Willa', 'Abel'],
  ['Xenia', 'Boris'],
  ['Yara', 'Cal'],
  ['Ada', 'Felix'],
  ['Bianca', 'Dante'],
  ['Cora', 'Ewan'],
  ['Delia', 'Frank'],
]

/** Couples whose way has ended, by the numbers after the others: one goes on alone, both left, and one was declined. */
export const pairsThatEnded: [string, string][] = [
  ['Edda', 'Silas'],
  ['Gwen', 'Ivo'],
  ['Lucia', 'Tomas'],
]

/** The one that was declined came again, under other addresses: the desk finds out that they are the same people. */
export const cameAgainAs: Record<number, number> = { 50: 14 }

export const surnames = ['Example', 'Sample', 'Demo', 'Specimen', 'Template', 'Placeholder']

/** Where couples sit: state, town, zone. Neighbours in this list share licensed clinicians. */
export const homes = [
  { state: 'CO', city: 'Denver', zone: 'America/Denver', region: 0 },
  { state: 'TX', city: 'Austin', zone: 'America/Chicago', region: 1 },
  { state: 'NY', city: 'Albany', zone: 'America/New_York', region: 2 },
  { state: 'CA', city: 'Fresno', zone: 'America/Los_Angeles', region: 3 },
  { state: 'AZ', city: 'Tucson', zone: 'America/Phoenix', region: 0 },
  { state: 'FL', city: 'Tampa', zone: 'America/New_York', region: 2 },
]

const regions = [
  ['CO', 'AZ'],
  ['TX', 'IL'],
  ['NY', 'FL'],
  ['CA', 'OR'],
]

export type DemoClinician = {
  name: string
  credentials: string
  disciplines: (
    | 'couples_therapist'
    | 'individual_therapist'
    | 'counselor'
    | 'psychiatric_provider'
    | 'peer_coach'
  )[]
  zone: string
  states: string[]
  languages: ('en' | 'es')[]
  specialties: (
    | 'couples-and-family'
    | 'alcohol-use'
    | 'opioid-use'
    | 'trauma'
    | 'anxiety'
    | 'depression'
    | 'grief'
    | 'lgbtq'
  )[]
}

const zones = ['America/Denver', 'America/Chicago', 'America/New_York', 'America/Los_Angeles']
const names = [
  'Rae Lindqvist',
  'Ama Osei',
  'Luz Vega',
  'Cole Whitfield',
  'Tariq Benali',
  'Ingrid Solheim',
  'Mei Tanaka-Demo',
  'Jonas Weber',
  'Paloma Ruiz',
  'Desmond Clarke',
  'Farah Nasser',
  'Grace Okafor',
  'Henrik Dahl',
  'Isla Fraser',
  'Kofi Mensah',
  'Lian Zhou',
  'Marta Novak',
  'Noel Duarte',
  'Opal Jensen',
  'Quentin Ash',
]

/** Twenty: six couples therapists, seven individual therapists, four counselors, two prescribers, a peer coach. */
export const clinicians: DemoClinician[] = names.map((name, index) => {
  const { credentials, disciplines, specialties } = kindOf(index)
  const home = index % 4
  // Each is licensed in two regions, so that every couple has a choice and not everybody fits everywhere.
  const states = [...(regions[home] ?? []), ...(regions[(home + 1) % 4] ?? [])]
  const languages: ('en' | 'es')[] = index % 3 === 2 ? ['en', 'es'] : ['en']
  return { name, credentials, disciplines, specialties, zone: zones[home] ?? '', states, languages }
})

function kindOf(index: number): Pick<DemoClinician, 'credentials' | 'disciplines' | 'specialties'> {
  if (index < 6) {
    return {
      credentials: 'LMFT',
      disciplines: ['couples_therapist'],
      specialties: ['couples-and-family', 'lgbtq'],
    }
  }
  if (index < 13) {
    return {
      credentials: index % 2 ? 'LCSW' : 'PsyD',
      disciplines: ['individual_therapist'],
      specialties: index % 2 ? ['trauma', 'anxiety'] : ['depression', 'grief'],
    }
  }
  if (index < 17) {
    return { credentials: 'LADC', disciplines: ['counselor'], specialties: ['alcohol-use', 'opioid-use'] }
  }
  if (index < 19)
    return { credentials: 'PMHNP', disciplines: ['psychiatric_provider'], specialties: ['depression'] }
  return { credentials: 'CPS', disciplines: ['peer_coach'], specialties: ['alcohol-use'] }
}
