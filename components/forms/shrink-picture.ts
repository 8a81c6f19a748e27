const LONGEST = 2000
const SMALL_ENOUGH = 1_000_000
/** Tried one after the other until the copy is small enough; a card stays readable at the last. */
const qualities = [0.85, 0.7, 0.5]

/**
 * Puts a smaller copy of a large photo in its file input: a phone's camera sends far more than a card needs. Whatever
 * the browser cannot draw stays as it is; the server looks at it again in any case.
 */
export async function shrink(input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? []
  if (!file || file.size <= SMALL_ENOUGH || typeof createImageBitmap !== 'function') return
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
    const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(picture.width * scale)
    canvas.height = Math.round(picture.height * scale)
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    let blob: Blob | null = null
    for (const quality of qualities) {
      blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality))
      if (!blob || blob.size <= SMALL_ENOUGH) break
    }
    // Another file may have been chosen meanwhile.
    if (!blob || blob.size >= file.size || input.files?.[0] !== file) return
    const list = new DataTransfer()
    list.items.add(new File([blob], 'card.jpg', { type: 'image/jpeg' }))
    input.files = list.files
  } catch {
    // Not a picture this browser reads: the answer of the server says so in words.
  }
}
