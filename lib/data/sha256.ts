import { createHash } from 'node:crypto'

/** What texts and pictures are told apart by where they are kept, in hexadecimal. */
export const sha256Of = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
