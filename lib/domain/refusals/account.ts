export const accountRefusals = {
  'request-repeated-with-other-content': (_: Record<string, never>) => ({
    en: 'This form was already sent with other answers. Reload the page and send it once more.',
    es: 'Este formulario ya se envió con otras respuestas. Vuelve a cargar la página y envíalo otra vez.',
  }),
  'busy-try-again': (_: Record<string, never>) => ({
    en: 'Many people are saving at this moment. Nothing was changed. Please try again.',
    es: 'Mucha gente está guardando en este momento. No se cambió nada. Inténtalo de nuevo.',
  }),
  'changed-by-someone-else': (_: Record<string, never>) => ({
    en: 'Someone else changed this while you were working. Your entries are still here: look at what is new, then send again.',
    es: 'Otra persona cambió esto mientras trabajabas. Lo que escribiste sigue aquí: mira lo nuevo y envíalo otra vez.',
  }),
}
