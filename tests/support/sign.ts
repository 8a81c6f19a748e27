import type { Caller } from '@/lib/access/actor'
import { type ConsentKey, requiredKinds } from '@/lib/domain/consent/kinds'
import { signConsent } from '@/lib/use-cases/consent/sign-consent'
import { textToRead } from '@/lib/views/consent/text-to-read'
import { must } from './partners'

/** Reads a text and signs it as its person would; returns the signature's id. */
export async function sign(caller: Caller, kind: ConsentKey['kind'], about = ''): Promise<string> {
  const text = await textToRead(caller, { kind, about }, 'en')
  if (!text) throw new Error('there is no legal name to sign with')
  const { shown, legalName: typedName } = text
  const { signatureId } = await must(signConsent(caller, { kind, about, locale: 'en', shown, typedName }))
  return signatureId
}

/** Everything the program cannot start without. */
export async function signRequired(caller: Caller): Promise<void> {
  for (const kind of requiredKinds) await sign(caller, kind)
}
