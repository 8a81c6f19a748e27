import { applicationRefusals } from '@/lib/domain/refusals/application'

type ActOfBoth = 'enroll' | 'pause' | 'discharge'

const actWords: Record<ActOfBoth, { en: string; es: string }> = {
  enroll: { en: 'enrolled', es: 'inscribirse' },
  pause: { en: 'paused', es: 'hacer una pausa' },
  discharge: { en: 'discharged', es: 'terminar el programa' },
}

export const intakeRefusals = {
  ...applicationRefusals,
  'couple-is-two-people': (f: { found: number }) => ({
    en: `A couple is two different people; here ${f.found === 1 ? 'is only one' : `are ${f.found}`}.`,
    es: `Una pareja son dos personas distintas; aquí hay ${f.found}.`,
  }),
  'couple-acts-as-one': (f: { missing: string; act: ActOfBoth }) => ({
    en: `Both partners are ${actWords[f.act].en} together: ${f.missing} is missing.`,
    es: `Los dos van juntos al ${actWords[f.act].es}: falta ${f.missing}.`,
  }),
}
