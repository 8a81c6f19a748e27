import { mkdir, open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Asked, PayerQuestion } from '@/lib/gateways/payer/payer-gateway'

/**
 * Lays each question into the folder `outbox`, from where a transfer program or a person takes it to the payer. A file
 * is written under another name and renamed when it is whole, so nobody ever takes half of one. Only the account that
 * runs the program may read it.
 */
export function fileExchange(folder: string): (question: PayerQuestion) => Promise<Asked> {
  return async ({ trace, text }) => {
    try {
      const outbox = join(folder, 'outbox')
      await mkdir(outbox, { recursive: true, mode: 0o700 })
      const half = join(outbox, `.${trace}.part`)
      const file = await open(half, 'w', 0o600)
      try {
        await file.writeFile(text)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(half, join(outbox, `${trace}.270`))
      return { kind: 'taken' }
    } catch {
      return { kind: 'try-later', why: 'folder-not-writable' }
    }
  }
}
