import sharp from 'sharp'
import { LONGEST_EDGE } from '@/lib/domain/benefits/picture-of-card'

export type Reencoded = { jpeg: Buffer; width: number; height: number }

sharp.cache(false)
sharp.concurrency(1)

/** Points at each edge, read from the head of the file alone; null where it has none. */
export async function sizeOfPicture(bytes: Uint8Array): Promise<{ width: number; height: number } | null> {
  try {
    const { width, height } = await sharp(bytes).metadata()
    return { width, height }
  } catch {
    return null
  }
}

/**
 * A picture drawn anew as a JPEG of no more than 2000 points at its longer edge: turned as its camera held it, and
 * without anything else the camera wrote (where and when it was taken, which phone). `null`: it cannot be read, or
 * takes longer than ten seconds. One is drawn after the other, and of each person (`whose`) one waits at a time: a few
 * of the largest at once would leave no core to anybody else, and many of one person no turn.
 */
export async function reencode(bytes: Uint8Array, whose: string): Promise<Reencoded | null> {
  const mine = (turnOf.get(whose) ?? Promise.resolve()).then(() => {
    const next = turn.then(() => drawn(bytes))
    turn = next
    return next
  })
  turnOf.set(whose, mine)
  const read = await mine
  if (turnOf.get(whose) === mine) turnOf.delete(whose)
  return read
}

let turn: Promise<unknown> = Promise.resolve()
const turnOf = new Map<string, Promise<unknown>>()

async function drawn(bytes: Uint8Array): Promise<Reencoded | null> {
  try {
    const { data, info } = await sharp(bytes, { failOn: 'error' })
      .timeout({ seconds: 10 })
      .rotate()
      .resize({ width: LONGEST_EDGE, height: LONGEST_EDGE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 80 })
      .toBuffer({ resolveWithObject: true })
    return { jpeg: data, width: info.width, height: info.height }
  } catch {
    return null
  }
}
