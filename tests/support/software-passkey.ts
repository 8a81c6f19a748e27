import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'

const origin = 'http://localhost:3000'
const host = 'localhost'
const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest()
const text = (words: string) => Buffer.concat([Buffer.from([0x60 + words.length]), Buffer.from(words)])
const bytes = (data: Buffer) =>
  Buffer.concat([Buffer.from([0x59, data.length >> 8, data.length & 0xff]), data])

/** A passkey kept in memory: answers as a browser with a device would (WebAuthn, no attestation, ES256). */
export function softwarePasskey() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const jwk = publicKey.export({ format: 'jwk' })
  const [x, y] = [jwk.x, jwk.y].map((part) => Buffer.from(part ?? '', 'base64url'))
  const credentialId = randomBytes(32)
  const id = credentialId.toString('base64url')

  const said = (type: string, challenge: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  /** Present and verified by its owner: flags UP and UV. */
  const authData = (flags: number, count: number, more = Buffer.alloc(0)) => {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(count)
    return Buffer.concat([sha256(host), Buffer.from([flags]), counter, more])
  }

  return {
    /** What the browser sends when it has made this passkey. */
    made(challenge: string): string {
      const coseKey = Buffer.concat([
        Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
        Buffer.concat([Buffer.from([0x58, 32]), x as Buffer]),
        Buffer.concat([Buffer.from([0x22, 0x58, 32]), y as Buffer]),
      ])
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, 32]), credentialId, coseKey])
      const data = authData(0x45, 0, attested)
      const attestationObject = Buffer.concat([
        ...[Buffer.from([0xa3]), text('fmt'), text('none'), text('attStmt'), Buffer.from([0xa0])],
        ...[text('authData'), bytes(data)],
      ])
      return JSON.stringify({
        ...{ id, rawId: id, type: 'public-key', clientExtensionResults: {} },
        response: {
          clientDataJSON: said('webauthn.create', challenge).toString('base64url'),
          attestationObject: attestationObject.toString('base64url'),
          transports: ['internal'],
        },
      })
    },
    /** What the browser sends when its owner has used it. `verified`: whether they showed finger, face or PIN. */
    used(challenge: string, count = 0, verified = true): string {
      const clientData = said('webauthn.get', challenge)
      const data = authData(verified ? 0x05 : 0x01, count)
      const signature = createSign('sha256')
        .update(Buffer.concat([data, sha256(clientData)]))
        .sign(privateKey)
      return JSON.stringify({
        ...{ id, rawId: id, type: 'public-key', clientExtensionResults: {} },
        response: {
          clientDataJSON: clientData.toString('base64url'),
          authenticatorData: data.toString('base64url'),
          signature: signature.toString('base64url'),
        },
      })
    },
  }
}
