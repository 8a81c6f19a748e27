import { textOfBytes } from '@/lib/domain/text-of-bytes'

/** The body was larger than we read. */
export class TooLarge extends Error {}

/** The text of a response, read only as far as it may be long (bytes); throws `TooLarge` beyond that. */
export async function textWithin(response: Response, most: number): Promise<string> {
  const reader = response.body?.getReader()
  const pieces: Uint8Array[] = []
  let size = 0
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    size += piece.value.byteLength
    pieces.push(piece.value)
    if (size < most) continue
    await reader?.cancel()
    throw new TooLarge()
  }
  return textOfBytes(Buffer.concat(pieces))
}
