import type { ConsentDocument } from '@/lib/domain/consent/document'

/** Notice of privacy practices: 45 CFR 164.520 and, for substance use records, 42 CFR 2.22. Read, not agreed to. */
export const privacyNotice: ConsentDocument<'privacy-notice'> = {
  kind: 'privacy-notice',
  version: 1,
  say: {
    en: () => ({
      title: 'How we keep your record private',
      summary: [
        'We keep a record of your care. It is yours alone. Your partner has a record of their own, and cannot open yours.',
        'We use your record to care for you, to ask your plan to pay, and to run the program well. For most other things we ask you first.',
        'You can see your record, ask us to fix it, ask who has seen it, and tell us how to reach you. Signing only says that you have had this notice.',
      ],
      body: [
        {
          heading: 'What we may do with your record',
          paragraphs: [
            'Care: the people on your care team read what they need to help you. Payment: with your consent, we tell your plan what it must know. Running the program: some of us check that care is safe and that bills are right.',
            'Records about alcohol or drug use have more protection under federal law (42 CFR Part 2). We share them only with your written consent, or where that law itself allows it, such as in a medical emergency.',
            'They cannot be used against you in court, or by police, without your written consent or an order of a court made for that purpose.',
          ],
        },
        {
          heading: 'When the law lets us, or makes us, act without asking',
          paragraphs: [
            'A medical emergency. A report that a child is being hurt or neglected. A serious threat to someone’s life. An audit of the program. In each case we tell only what is needed.',
          ],
        },
        {
          heading: 'Your rights',
          paragraphs: [
            'You may get a copy of your record within 30 days, ask for a change, ask us to limit what we share, and choose how and where we reach you. You may ask for a list of those to whom we told something. You may have this notice on paper.',
            'If your record is ever seen by someone who should not see it, we tell you.',
            'If you think we got it wrong, write to our privacy officer, or to the U.S. Department of Health and Human Services. Nobody here will treat you worse for it.',
          ],
        },
      ],
      ifNot:
        'We still keep your record private in just this way. We need to know that you have had this notice before you start.',
      terms: {
        who: 'Alongside, and those who work for us under the same rules',
        what: 'Everything we know about you: your answers, your care, your plan',
        why: 'So that you know what we may do with it, and what we may not',
        until: 'As long as we hold your record. If this notice changes, we show you the new one.',
        stop: 'There is nothing to stop: this is our promise to you. Ask us about it whenever you like.',
      },
    }),
    es: () => ({
      title: 'Cómo cuidamos la privacidad de tu expediente',
      summary: [
        'Llevamos un expediente de tu atención. Es solo tuyo. Tu pareja tiene el suyo y no puede abrir el tuyo.',
        'Lo usamos para atenderte, para pedir a tu seguro que pague y para que el programa funcione bien. Para casi todo lo demás te preguntamos antes.',
        'Puedes ver tu expediente, pedir que lo corrijamos, preguntar quién lo ha visto y decirnos cómo comunicarnos contigo. Firmar solo dice que recibiste este aviso.',
      ],
      body: [
        {
          heading: 'Qué podemos hacer con tu expediente',
          paragraphs: [
            'Atención: tu equipo lee lo que necesita para ayudarte. Pago: con tu consentimiento, decimos a tu seguro lo que debe saber. Funcionamiento: algunas personas revisan que la atención sea segura y las cuentas correctas.',
            'Lo que se refiere al alcohol o a las drogas tiene más protección en la ley federal (42 CFR Parte 2). Lo compartimos solo con tu consentimiento por escrito o cuando esa misma ley lo permite, como en una emergencia médica.',
            'No puede usarse en tu contra ante un tribunal, ni por la policía, sin tu consentimiento por escrito o una orden judicial dictada para eso.',
          ],
        },
        {
          heading: 'Cuándo la ley nos deja, o nos obliga, a actuar sin preguntar',
          paragraphs: [
            'Una emergencia médica. El aviso de que alguien hace daño a un niño o no lo cuida. Un peligro grave para la vida de alguien. Una auditoría del programa. En cada caso decimos solo lo necesario.',
          ],
        },
        {
          heading: 'Tus derechos',
          paragraphs: [
            'Puedes tener una copia de tu expediente en 30 días, pedir un cambio, pedir que limitemos lo que compartimos y elegir cómo y dónde nos comunicamos contigo. Puedes pedir la lista de a quién le dijimos algo. Puedes tener este aviso en papel.',
            'Si alguien que no debía llega a ver tu expediente, te lo decimos.',
            'Si crees que lo hicimos mal, escribe a la persona encargada de privacidad o al Departamento de Salud y Servicios Humanos de EE. UU. Nadie te tratará peor por eso.',
          ],
        },
      ],
      ifNot: 'Cuidamos tu privacidad igual. Antes de empezar necesitamos saber que recibiste este aviso.',
      terms: {
        who: 'Alongside y quienes trabajan para nosotros con las mismas reglas',
        what: 'Todo lo que sabemos de ti: tus respuestas, tu atención, tu seguro',
        why: 'Para que sepas qué podemos hacer con eso y qué no',
        until: 'Mientras tengamos tu expediente. Si este aviso cambia, te enseñamos el nuevo.',
        stop: 'No hay nada que parar: es lo que te prometemos. Pregúntanos cuando quieras.',
      },
    }),
  },
}
