import sharp from 'sharp'
import { LONGEST_EDGE } from '@/lib/domain/benefits/picture-of-card'

export type Reencoded = { jpeg: Buffer; width: number; height: number }

/** A card photographed at the finest is about fifty million points; what unpacks to more is made to hurt. */
const MOST_POINTS = 60_000_000

sharp.cache(false)
sharp.concurrency(1)

/**
 * A picture drawn anew as a JPEG of no more than 2000 points at its longer edge: turned as its camera held it, and
 * without anything else the camera wrote (where and when it was taken, which phone). `null`: it cannot be read, is
 * larger than any card needs, or takes longer than ten seconds.
 */
export function reencode(bytes: Uint8Array): Promise<Reencoded | null> {
  const mine = turn.then(() => drawn(bytes))
  turn = mine
  return mine
}

/** One after the other: a few of the largest at once would leave no core to anybody else. */
let turn: Promise<unknown> = Promise.resolve()

async function drawn(bytes: Uint8Array): Promise<Reencoded | null> {
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: MOST_POINTS, failOn: 'error' })
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
