export const benefitRefusals = {
  'coverage-not-shown-active': (_: Record<string, never>) => ({
    en: 'No source says that this coverage is active. Import a reply or add a call before you mark it verified.',
    es: 'Ninguna fuente dice que esta cobertura esté activa. Importa una respuesta o añade una llamada antes de darla por verificada.',
  }),
  'coverage-facts-disagree': (_: Record<string, never>) => ({
    en: 'One source says the coverage is active and another says it is not. Ask the payer which is right, then retire the other fact.',
    es: 'Una fuente dice que la cobertura está activa y otra dice que no. Pregunta al seguro cuál es la correcta y retira el otro dato.',
  }),
  'required-facts-disagree': ({ fact }: { fact: string }) => ({
    en: `Two sources disagree: ${fact}. Choose which one holds.`,
    es: `Dos fuentes no coinciden: ${fact}. Elige cuál vale.`,
  }),
  'coverage-already-ended': ({ last }: { last: string }) => ({
    en: `A source says that this coverage ended on ${last}. Ask the payer whether it goes on, and retire that day if it does.`,
    es: `Una fuente dice que esta cobertura terminó el ${last}. Pregunta al seguro si continúa y, si es así, retira ese día.`,
  }),
  'behavioral-coverage-not-shown': (_: Record<string, never>) => ({
    en: 'No source says that mental health or substance use care is covered. At least one of them must be shown.',
    es: 'Ninguna fuente dice que se cubra la atención de salud mental o de consumo de sustancias. Hace falta al menos una de las dos.',
  }),
  'benefit-fact-missing': ({ fact }: { fact: keyof typeof missing }) => ({
    en: `${missing[fact].en} has no answer yet. Add it from a reply or a call, or record that the payer would not say.`,
    es: `${missing[fact].es} todavía no tiene respuesta. Añade el dato de una respuesta o una llamada, o anota que el seguro no quiso decirlo.`,
  }),
  'not-covered-needs-a-source': (_: Record<string, never>) => ({
    en: 'No source says that the coverage is inactive or that the care is not covered. If you cannot find out, choose "could not determine".',
    es: 'Ninguna fuente dice que la cobertura esté inactiva o que no cubra la atención. Si no puedes averiguarlo, elige «no se pudo determinar».',
  }),
  'could-not-determine-needs-a-note': (_: Record<string, never>) => ({
    en: 'Write down why it could not be determined and what happens next.',
    es: 'Escribe por qué no se pudo determinar y cuál es el siguiente paso.',
  }),
}

const missing = {
  'plan-kind': { en: 'The kind of plan', es: 'El tipo de plan' },
  deductible: { en: 'The deductible', es: 'El deducible' },
  'out-of-pocket': { en: 'The out-of-pocket maximum', es: 'El máximo de gastos propios' },
  'copay-or-coinsurance': { en: 'The copay or coinsurance', es: 'El copago o coseguro' },
  'prior-authorization': { en: 'Prior authorization', es: 'La autorización previa' },
}
