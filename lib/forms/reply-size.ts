/** Replies must be smaller than this many bytes; said before a file is read, and checked again by the reader. */
export const LARGEST_FILE = 5_000_000

/** Neither a file nor text: no reader has to be asked what is wrong with it. */
export const nothingBrought = 'Choose a file or paste its text.'

/** The sentence for a file of so many bytes, which no browser needs to send. */
export function tooLarge(bytes: number): string {
  return `The file is ${(bytes / 1_000_000).toFixed(1)} MB. A reply must be smaller than 5 MB; ask the payer for one reply per member.`
}
