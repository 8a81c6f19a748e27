import type { Locale } from '@/lib/domain/refusals'

type Signed = {
  locale: string
  text: string
  textSha256: string
  typedName: string
  signedAt: Date
}

/** What a copy says besides the text itself: title, name, time in UTC, how sure we were, the hash of the text. */
export function copyContent({ locale, text, textSha256, typedName, signedAt }: Signed) {
  const { identity, ...labels } = words[locale === 'es' ? 'es' : 'en']
  const title = /^# (.*)$/m.exec(text)?.[1] ?? 'Alongside'
  // Minutes and seconds of the one clock, so that the line is the same whoever prints it.
  const signed = `${signedAt.toISOString().slice(0, 19).replace('T', ' ')} UTC`
  return { locale, title, text, signedAt, labels, typedName, signed, identity, textSha256 }
}

const words: Record<
  Locale,
  Record<'signature' | 'name' | 'signed' | 'identityLabel' | 'identity' | 'hash', string>
> = {
  en: {
    signature: 'Signature',
    name: 'Signed by',
    signed: 'Signed on',
    identityLabel: 'How we knew who signed',
    identity: 'password and second factor, proved within five minutes',
    hash: 'SHA-256 of the text above',
  },
  es: {
    signature: 'Firma',
    name: 'Firmado por',
    signed: 'Firmado el',
    identityLabel: 'Cómo supimos quién firmó',
    identity: 'contraseña y segundo paso, comprobados en los últimos cinco minutos',
    hash: 'SHA-256 del texto de arriba',
  },
}
