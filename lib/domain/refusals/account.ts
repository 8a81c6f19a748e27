export const accountRefusals = {
  'signed-out-meanwhile': (_: Record<string, never>) => ({
    en: 'You are signed out here now, so this was not sent. What you wrote is still here: sign in in another tab, then send it again.',
    es: 'Aquí ya se cerró tu sesión, así que esto no se envió. Lo que escribiste sigue aquí: entra en otra pestaña y envíalo otra vez.',
  }),
  'prove-it-is-you': (_: Record<string, never>) => ({
    en: 'This needs a code or your passkey again, because some minutes have passed. What you wrote is still here.',
    es: 'Esto pide otra vez un código o tu llave de acceso, porque han pasado unos minutos. Lo que escribiste sigue aquí.',
  }),
  'second-factor-first': (_: Record<string, never>) => ({
    en: 'This needs a second step at sign-in, such as a code from your phone. Set one up first. What you wrote is still here.',
    es: 'Esto pide un segundo paso al entrar, como un código de tu teléfono. Configúralo primero. Lo que escribiste sigue aquí.',
  }),
  'code-not-right': (_: Record<string, never>) => ({
    en: 'That code is not right, or it was used before. Wait for the next one and type it here.',
    es: 'Ese código no es correcto o ya se usó. Espera al siguiente y escríbelo aquí.',
  }),
  'passkey-not-right': (_: Record<string, never>) => ({
    en: 'The passkey did not work this time. Nothing was changed. Try again, or use a code.',
    es: 'La llave de acceso no funcionó esta vez. No se cambió nada. Inténtalo de nuevo o usa un código.',
  }),
  'password-not-right': (_: Record<string, never>) => ({
    en: 'That is not your password. Nothing was changed.',
    es: 'Esa no es tu contraseña. No se cambió nada.',
  }),
  'factor-already-there': (_: Record<string, never>) => ({
    en: 'This is set up already. Reload the page to see it.',
    es: 'Esto ya está configurado. Vuelve a cargar la página para verlo.',
  }),
  'staff-keep-one-factor': (_: Record<string, never>) => ({
    en: 'Staff always need a second step. Add another one first, then remove this one.',
    es: 'El personal siempre necesita un segundo paso. Añade otro primero y después quita este.',
  }),
  'request-repeated-with-other-content': (_: Record<string, never>) => ({
    en: 'This form was already sent with other answers. Reload the page and send it once more.',
    es: 'Este formulario ya se envió con otras respuestas. Vuelve a cargar la página y envíalo otra vez.',
  }),
  'form-did-not-arrive-whole': (_: Record<string, never>) => ({
    en: 'This form did not arrive whole, so nothing was changed. Send it again from this page.',
    es: 'Este formulario no llegó completo, así que no se cambió nada. Envíalo otra vez desde esta página.',
  }),
  'busy-try-again': (_: Record<string, never>) => ({
    en: 'Many people are saving at this moment. Nothing was changed. Please try again.',
    es: 'Mucha gente está guardando en este momento. No se cambió nada. Inténtalo de nuevo.',
  }),
  'records-not-reached': (_: Record<string, never>) => ({
    en: 'We cannot reach our records at this moment. What you wrote is still in the form. Please send it again in a minute: nothing is done twice.',
    es: 'En este momento no podemos llegar a nuestros registros. Lo que escribiste sigue en el formulario. Envíalo otra vez en un minuto: nada se hace dos veces.',
  }),
  'changed-by-someone-else': (_: Record<string, never>) => ({
    en: 'Someone else changed this while you were working. Your entries are still here: look at what is new, then send again.',
    es: 'Otra persona cambió esto mientras trabajabas. Lo que escribiste sigue aquí: mira lo nuevo y envíalo otra vez.',
  }),
  'too-many-tries': (_: Record<string, never>) => ({
    en: 'There have been many tries in a short time. Please wait a quarter of an hour, then try again.',
    es: 'Hubo muchos intentos en poco tiempo. Espera un cuarto de hora, por favor, y vuelve a intentarlo.',
  }),
  'sign-in-did-not-work': (_: Record<string, never>) => ({
    en: 'That e-mail address and password do not go together. Check both, or ask for a new password. After many tries, wait a quarter of an hour.',
    es: 'Ese correo y esa contraseña no van juntos. Revisa los dos o pide una contraseña nueva. Después de muchos intentos, espera un cuarto de hora.',
  }),
  /** For the log of jobs alone; nobody is shown it. */
  'nothing-to-forget': (_: Record<string, never>) => ({
    en: 'There is nothing to forget.',
    es: 'No hay nada que olvidar.',
  }),
  'link-not-usable': (_: Record<string, never>) => ({
    en: 'This link no longer works. It may have been used already, or its time is over.',
    es: 'Este enlace ya no sirve. Puede que ya se haya usado o que haya pasado su plazo.',
  }),
  'account-already-there': (_: Record<string, never>) => ({
    en: 'There is already an account with this e-mail address. Nothing in it was changed. You can sign in to it.',
    es: 'Ya hay una cuenta con este correo. No se cambió nada en ella. Puedes entrar con ella.',
  }),
  'password-not-the-one-chosen': (_: Record<string, never>) => ({
    en: 'That is not the password that was chosen when this account was asked for. If you did not choose one, do not go on: someone else may have used your address.',
    es: 'Esa no es la contraseña que se eligió al pedir esta cuenta. Si no elegiste ninguna, no sigas: puede que otra persona haya usado tu correo.',
  }),
  'password-easy-to-guess': ({ why }: { why: keyof typeof easyBecause }) => ({
    en: `${easyBecause[why].en} Please choose another one. Four words that do not belong together are easy to keep in mind and hard to guess.`,
    es: `${easyBecause[why].es} Elige otra, por favor. Cuatro palabras que no tengan que ver entre sí se recuerdan bien y son difíciles de adivinar.`,
  }),
}

const easyBecause = {
  repeats: {
    en: 'This password repeats itself or runs along a row of letters, numbers or keys, so it would be guessed early.',
    es: 'Esta contraseña se repite o sigue una fila de letras, números o teclas, y se adivinaría pronto.',
  },
  yours: {
    en: 'This password is little more than your own name or e-mail address, so it would be guessed early.',
    es: 'Esta contraseña es poco más que tu nombre o tu correo, y se adivinaría pronto.',
  },
  ours: {
    en: 'This password is little more than the name of this place, so it would be guessed early.',
    es: 'Esta contraseña es poco más que el nombre de este sitio, y se adivinaría pronto.',
  },
  common: {
    en: 'Many people use this password, so it would be guessed early.',
    es: 'Mucha gente usa esta contraseña, y se adivinaría pronto.',
  },
}
