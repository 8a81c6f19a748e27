import {
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { StoredPasskey } from '@/lib/data/passkeys'
import { env } from '@/lib/env'

/** Passkeys are bound to our host: a page elsewhere that looks like ours gets none of them (WebAuthn, 13.4.9). */
const here = () => ({ expectedOrigin: env.APP_ORIGIN, expectedRPID: new URL(env.APP_ORIGIN).hostname })
const ofStored = ({ credentialId, transports }: StoredPasskey) => ({
  id: credentialId,
  transports: transports as AuthenticatorTransport[],
})

/** What a browser is asked in order to make a passkey: kept on the device, opened by finger, face or PIN. */
export function askForNewPasskey(
  person: { id: string; email: string; name: string },
  there: StoredPasskey[],
) {
  return generateRegistrationOptions({
    rpName: 'Alongside',
    rpID: here().expectedRPID,
    userID: Uint8Array.from(Buffer.from(person.id)),
    userName: person.email,
    userDisplayName: person.name,
    attestationType: 'none',
    excludeCredentials: there.map(ofStored),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

/** What a browser is asked in order to use one of these passkeys. */
export function askForPasskey(there: StoredPasskey[]) {
  return generateAuthenticationOptions({
    rpID: here().expectedRPID,
    allowCredentials: there.map(ofStored),
    userVerification: 'required',
  })
}

/** The new passkey in a browser's answer; undefined when the answer is not sound, or to another challenge. */
export async function newPasskeyIn(answer: string, challenge: string) {
  try {
    const response = JSON.parse(answer) as RegistrationResponseJSON
    const asked = { response, expectedChallenge: challenge, requireUserVerification: true, ...here() }
    const { verified, registrationInfo } = await verifyRegistrationResponse(asked)
    if (!verified || !registrationInfo) return undefined
    const { id, publicKey, counter, transports = [] } = registrationInfo.credential
    return {
      credentialId: id,
      publicKey: Buffer.from(publicKey).toString('base64url'),
      counter,
      transports: transports as string[],
    }
  } catch {
    return undefined
  }
}

/** Which of these passkeys answered, and its new count; undefined when none did soundly. */
export async function passkeyIn(answer: string, challenge: string, there: StoredPasskey[]) {
  try {
    const response = JSON.parse(answer) as AuthenticationResponseJSON
    const passkey = there.find(({ credentialId }) => credentialId === response.id)
    if (!passkey) return undefined
    const publicKey = Uint8Array.from(Buffer.from(passkey.publicKey, 'base64url'))
    const credential = { id: passkey.credentialId, publicKey, counter: passkey.counter }
    const asked = {
      response,
      expectedChallenge: challenge,
      requireUserVerification: true,
      credential,
      ...here(),
    }
    const { verified, authenticationInfo } = await verifyAuthenticationResponse(asked)
    return verified ? { id: passkey.id, counter: authenticationInfo.newCounter } : undefined
  } catch {
    return undefined
  }
}
