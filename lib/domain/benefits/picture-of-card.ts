import { LARGEST_PICTURE } from '@/lib/domain/benefits/largest-picture'
import { type Refusal, refusal } from '@/lib/domain/refusals'

export const cardSides = ['front', 'back'] as const
export type CardSide = (typeof cardSides)[number]

/** Longer edges are made smaller. */
export const LONGEST_EDGE = 2000

/** What bytes that call themselves a picture begin with. `heic`: what some phones write and few programs read. */
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'heic' | null

/** Told by the first bytes; a file's name and the browser's word count for nothing. */
export function pictureKind(bytes: Uint8Array): PictureKind {
  const at = (place: number, text: string) =>
    [...text].every((letter, step) => bytes[place + step] === letter.charCodeAt(0))
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg'
  if (bytes[0] === 0x89 && at(1, 'PNG\r\n')) return 'png'
  if (at(0, 'RIFF') && at(8, 'WEBP')) return 'webp'
  if (at(4, 'ftyp') && ['heic', 'heix', 'hevc', 'mif1', 'msf1', 'heim', 'heis'].some((one) => at(8, one)))
    return 'heic'
  return null
}

/**
 * The finest photo of a phone has fifty million points. A screenshot has far fewer, and each of its points takes many
 * times as long to draw: a small file that unpacks to more is made to hurt.
 */
const mostPoints = { jpeg: 52_000_000, png: 20_000_000, webp: 20_000_000 }

/** May a picture of this kind be drawn at this size (points at each edge)? Refusal: `picture-too-many-points`. */
export function mayBeDrawn(
  kind: PictureKind,
  { width, height }: { width: number; height: number },
): Refusal[] {
  const most = kind === null || kind === 'heic' ? 0 : mostPoints[kind]
  return width * height > most ? [refusal('picture-too-many-points', { width, height })] : []
}

/**
 * May these bytes be looked at as a picture? Empty when they may.
 * Refusals: `picture-too-large`, `picture-from-a-phone`, `picture-not-readable`.
 */
export function mayBePicture(bytes: Uint8Array): Refusal[] {
  if (bytes.length > LARGEST_PICTURE) return [refusal('picture-too-large', {})]
  const kind = pictureKind(bytes)
  if (kind === 'heic') return [refusal('picture-from-a-phone', {})]
  return kind === null ? [refusal('picture-not-readable', {})] : []
}
