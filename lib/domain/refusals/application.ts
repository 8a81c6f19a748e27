type Nothing = Record<string, never>

/** What stands in the way of applying together. Of the other partner these say no more than "done" or "not yet". */
export const applicationRefusals = {
  'about-you-missing': (_: Nothing) => ({
    en: 'Your part: “About you” is not filled in yet.',
    es: 'Tu parte: falta «Sobre ti».',
  }),
  'not-yet-adult': (_: Nothing) => ({
    en: 'Your part: by your date of birth you are under 18. This program is for adults. Call 988 or your doctor to find help for your age.',
    es: 'Tu parte: por tu fecha de nacimiento tienes menos de 18 años. Este programa es para personas adultas. Llama al 988 o a tu médico para encontrar ayuda para tu edad.',
  }),
  'plan-missing': (_: Nothing) => ({
    en: 'Your part: “Your plan” is not filled in yet.',
    es: 'Tu parte: falta «Tu seguro».',
  }),
  'reach-missing': (_: Nothing) => ({
    en: 'Your part: “How to reach you safely” is not filled in yet.',
    es: 'Tu parte: falta «Cómo contactarte sin riesgo».',
  }),
  'contact-channels-incomplete': (_: Nothing) => ({
    en: 'Say of each way whether we may use it: e-mail, text message and phone call.',
    es: 'Di de cada medio si podemos usarlo: correo, mensaje de texto y llamada.',
  }),
  'private-question-missing': (_: Nothing) => ({
    en: 'Your part: the first question of “Your answers” is still open. You may also say that you would rather talk.',
    es: 'Tu parte: la primera pregunta de «Tus respuestas» sigue sin responder. También puedes decir que prefieres hablarlo.',
  }),
  'own-part-still-open': (_: Nothing) => ({
    en: 'Your part: one thing is still open. You find it in your list.',
    es: 'Tu parte: queda algo por hacer. Lo encuentras en tu lista.',
  }),
  'partner-not-joined': (_: Nothing) => ({
    en: 'Your partner has not joined yet. An application is sent by both of you.',
    es: 'Tu pareja todavía no se ha unido. La solicitud la envían los dos.',
  }),
  'partner-part-not-done': (f: { name: string }) => ({
    en: `${f.name}’s part is not done yet.`,
    es: `La parte de ${f.name} todavía no está lista.`,
  }),
  'times-missing': (_: Nothing) => ({
    en: 'Times that work: choose at least one time that works for you.',
    es: 'Horas que sirven: elige al menos una hora que te sirva.',
  }),
  'partner-times-missing': (f: { name: string }) => ({
    en: `Times that work: ${f.name} has not chosen any yet.`,
    es: `Horas que sirven: ${f.name} todavía no ha elegido ninguna.`,
  }),
  'home-missing': (_: Nothing) => ({
    en: 'Together: “Your home” is not filled in yet.',
    es: 'Juntos: falta «Su hogar».',
  }),
  'application-already-sent': (_: Nothing) => ({
    en: 'Your application was already sent, so answers can no longer be changed here. Call your coordinator to change one.',
    es: 'La solicitud ya se envió, así que aquí ya no se pueden cambiar las respuestas. Llama a tu coordinador para cambiar alguna.',
  }),

  'no-such-birthday': (_: Nothing) => ({
    en: 'There is no such date of birth. Look at month, day and year again.',
    es: 'Esa fecha de nacimiento no existe. Revisa el mes, el día y el año.',
  }),
  'state-unknown': (_: Nothing) => ({
    en: 'Choose the state from the list. We can only work with people who sit in the United States.',
    es: 'Elige el estado de la lista. Solo podemos trabajar con personas que estén en Estados Unidos.',
  }),
  'zone-unknown': (_: Nothing) => ({
    en: 'Choose the time zone from the list.',
    es: 'Elige la zona horaria de la lista.',
  }),
  'payer-missing': (_: Nothing) => ({
    en: 'Write the name of the insurance company, or say that there is no plan.',
    es: 'Escribe el nombre de la aseguradora, o di que no hay seguro.',
  }),
  'times-not-in-a-week': (_: Nothing) => ({
    en: 'One of the times does not fit: each needs a day, and has to end after it begins.',
    es: 'Una de las horas no cuadra: cada una necesita un día y tiene que terminar después de empezar.',
  }),
  'form-of-another-person': (_: Nothing) => ({
    en: 'This page was opened by someone else on this device. Nothing was saved. Open it again from your own task list.',
    es: 'Otra persona abrió esta página en este dispositivo. No se guardó nada. Ábrela otra vez desde tu propia lista.',
  }),

  'invitation-to-oneself': (_: Nothing) => ({
    en: 'This is your own e-mail address. Each of you needs an address of your own.',
    es: 'Este es tu propio correo. Cada uno necesita su propio correo.',
  }),
  'invitation-still-open': (_: Nothing) => ({
    en: 'An invitation is already on its way. Take it back first if you want to send another one.',
    es: 'Ya hay una invitación en camino. Retírala primero si quieres enviar otra.',
  }),
  'too-many-invitations': (_: Nothing) => ({
    en: 'Three invitations went out in the last day. Wait a day before you send another one.',
    es: 'En el último día salieron tres invitaciones. Espera un día antes de enviar otra.',
  }),
  'partner-already-joined': (f: { name: string }) => ({
    en: `${f.name} has already joined.`,
    es: `${f.name} ya se unió.`,
  }),
  'invitation-not-open': (_: Nothing) => ({
    en: 'This invitation is no longer open. If it was you who used it, sign in with the address it was sent to.',
    es: 'Esta invitación ya no está abierta. Si fuiste tú quien la usó, entra con el correo al que se envió.',
  }),
  'address-has-an-account': (_: Nothing) => ({
    en: 'There is already an account with this address. Sign in with it, then join.',
    es: 'Ya hay una cuenta con este correo. Entra con ella y después únete.',
  }),
  'invitation-for-someone-else': (_: Nothing) => ({
    en: 'This invitation was sent to another address. Sign out, and let the person it was sent to open it.',
    es: 'Esta invitación se envió a otro correo. Cierra tu sesión y deja que la abra la persona a quien se envió.',
  }),
  'already-in-an-application': (_: Nothing) => ({
    en: 'You are already in another application. Call us, so that we can look at it together.',
    es: 'Ya estás en otra solicitud. Llámanos para verlo juntos.',
  }),
}
