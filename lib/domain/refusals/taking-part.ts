type Nothing = Record<string, never>

export const takingPartRefusals = {
  'couple-has-ended': (_: Nothing) => ({
    en: 'These two are no longer in the program as a couple.',
    es: 'Estas dos personas ya no están en el programa como pareja.',
  }),
  'no-longer-in-care': (f: { name: string }) => ({
    en: `${f.name} is no longer in care here.`,
    es: `${f.name} ya no recibe atención aquí.`,
  }),
  'not-in-care-yet': (_: Nothing) => ({
    en: 'Nobody is in care yet, so there is no care of their own to go on with. Close the application instead.',
    es: 'Todavía nadie está en atención, así que no hay atención propia que continuar. Cierra la solicitud.',
  }),
  'goes-on-without-a-therapist': (f: { name: string }) => ({
    en: `${f.name} has no individual therapist yet. Choose one first, so that care does go on.`,
    es: `${f.name} todavía no tiene terapeuta individual. Elige uno primero, para que la atención siga.`,
  }),
  'nothing-to-undo': (_: Nothing) => ({
    en: 'There is nothing to take back: we have talked about it already, or it was taken back before.',
    es: 'No hay nada que deshacer: ya hablamos de esto, o ya se deshizo antes.',
  }),
}
