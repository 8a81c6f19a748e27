/**
 * What we write to a person rather than to an address: fixed words without a reason, a name or a diagnosis (area `mail`
 * of the messages: a subject, a text and a short form for a phone). Where and when follows from what they allowed.
 */
export const notices = ['week-published', 'appointment-changed', 'something-new'] as const
export type Notice = (typeof notices)[number]

export const isNotice = (template: string): template is Notice => notices.some((one) => one === template)
