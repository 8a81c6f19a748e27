import { createHash } from 'node:crypto'

/** What texts and pictures are told apart by where they are kept, in hexadecimal. */
export const sha256Of = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')

/** The same of a text of many megabytes, beside this thread: the server answers others meanwhile. */
export async function sha256Beside(text: string): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toString('hex')
}
