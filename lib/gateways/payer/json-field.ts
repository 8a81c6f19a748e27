/** An object with a text at a place such as `request.x12`. */
export function withField(place: string, text: string): object {
  return place.split('.').reduceRight<unknown>((inside, name) => ({ [name]: inside }), text) as object
}

/** The text at a place of a JSON body; null where the body is no JSON or holds no text there. */
export function fieldOf(place: string, body: string): string | null {
  let inside: unknown
  try {
    inside = JSON.parse(body)
  } catch {
    return null
  }
  for (const name of place.split('.')) {
    if (typeof inside !== 'object' || inside === null || !Object.hasOwn(inside, name)) return null
    inside = (inside as Record<string, unknown>)[name]
  }
  return typeof inside === 'string' ? inside : null
}
