import type { Locale } from '@/lib/i18n/locales'
import enAccount from '@/lib/i18n/messages/en/account.json'
import enApply from '@/lib/i18n/messages/en/apply.json'
import enBenefits from '@/lib/i18n/messages/en/benefits.json'
import enCalendar from '@/lib/i18n/messages/en/calendar.json'
import enCheck from '@/lib/i18n/messages/en/check.json'
import enContact from '@/lib/i18n/messages/en/contact.json'
import enErrors from '@/lib/i18n/messages/en/errors.json'
import enLetters from '@/lib/i18n/messages/en/letters.json'
import enMail from '@/lib/i18n/messages/en/mail.json'
import enPrivacy from '@/lib/i18n/messages/en/privacy.json'
import enPrivate from '@/lib/i18n/messages/en/private.json'
import enPublic from '@/lib/i18n/messages/en/public.json'
import enShell from '@/lib/i18n/messages/en/shell.json'
import enSignIn from '@/lib/i18n/messages/en/sign-in.json'
import enTech from '@/lib/i18n/messages/en/tech.json'
import esAccount from '@/lib/i18n/messages/es/account.json'
import esApply from '@/lib/i18n/messages/es/apply.json'
import esBenefits from '@/lib/i18n/messages/es/benefits.json'
import esCalendar from '@/lib/i18n/messages/es/calendar.json'
import esCheck from '@/lib/i18n/messages/es/check.json'
import esContact from '@/lib/i18n/messages/es/contact.json'
import esErrors from '@/lib/i18n/messages/es/errors.json'
import esLetters from '@/lib/i18n/messages/es/letters.json'
import esMail from '@/lib/i18n/messages/es/mail.json'
import esPrivacy from '@/lib/i18n/messages/es/privacy.json'
import esPrivate from '@/lib/i18n/messages/es/private.json'
import esPublic from '@/lib/i18n/messages/es/public.json'
import esShell from '@/lib/i18n/messages/es/shell.json'
import esSignIn from '@/lib/i18n/messages/es/sign-in.json'
import esTech from '@/lib/i18n/messages/es/tech.json'

/** One file per area and language. A new area is one import and one line in each of the two lists. */
const en = {
  account: enAccount,
  apply: enApply,
  shell: enShell,
  signIn: enSignIn,
  benefits: enBenefits,
  calendar: enCalendar,
  check: enCheck,
  contact: enContact,
  errors: enErrors,
  private: enPrivate,
  public: enPublic,
  letters: enLetters,
  mail: enMail,
  tech: enTech,
  privacy: enPrivacy,
}
const es: Messages = {
  account: esAccount,
  apply: esApply,
  shell: esShell,
  signIn: esSignIn,
  benefits: esBenefits,
  calendar: esCalendar,
  check: esCheck,
  contact: esContact,
  errors: esErrors,
  private: esPrivate,
  public: esPublic,
  letters: esLetters,
  mail: esMail,
  tech: esTech,
  privacy: esPrivacy,
}

export type Messages = typeof en

export function messagesIn(locale: Locale): Messages {
  return locale === 'es' ? es : en
}

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: Messages
  }
}
