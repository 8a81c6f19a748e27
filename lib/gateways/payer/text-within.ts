/** The body was larger than we read. */
export class TooLarge extends Error {}

/** The text of a response, read only as far as it may be long (bytes); throws `TooLarge` beyond that. */
export async function textWithin(response: Response, most: number): Promise<string> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of response.body ?? []) {
    size += piece.byteLength
    if (size >= most) throw new TooLarge()
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}
