/**
 * What a reader program finds in one of our PDFs: its words as drawn, its language, title and tags. Our files are not
 * packed, so they can be read here without a library: each font says which letter each of its signs is.
 */
/** `unbroken`: words that stand on one line whatever the width. */
export type ReadPdf = { text: string; unbroken: string[]; language: string; title: string; tags: string[] }

export function readPdf(file: Buffer): ReadPdf {
  const whole = file.toString('latin1')
  const objects = new Map(
    [...whole.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [
      id ?? '',
      body ?? '',
    ]),
  )
  const fonts = fontsOf(objects)
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b(?!s)/.test(body))
  const text = pages.map((page) => drawn(objects.get(/\/Contents (\d+)/.exec(page)?.[1] ?? '') ?? '', fonts))
  return {
    text: asRead(text.join('\n')),
    unbroken: [...text.join('\n').matchAll(/\S+(?:\u00a0\S+)+/g)].map(([words]) => asRead(words)),
    language: /\/Lang \(([^)]*)\)/.exec(whole)?.[1] ?? '',
    title: /<dc:title>[\s\S]*?<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(file.toString('utf8'))?.[1] ?? '',
    tags: [...whole.matchAll(/\/S \/([A-Z][A-Za-z0-9]*)/g)].map(([, tag]) => tag ?? ''),
  }
}

/** A space at which no line may break is a space to its reader. */
const asRead = (words: string) => words.replaceAll('\u00a0', ' ')

type Fonts = Map<string, Map<string, string>>

/** Font name on the page -> sign -> letter. */
function fontsOf(objects: Map<string, string>): Fonts {
  const named = new Map<string, string>()
  for (const body of objects.values())
    for (const [, list] of body.matchAll(/\/Font <<([\s\S]*?)>>/g))
      for (const [, name, id] of (list ?? '').matchAll(/\/(F\d+) (\d+) 0 R/g)) named.set(name ?? '', id ?? '')
  return new Map(
    [...named].map(([name, id]) => {
      const map = objects.get(/\/ToUnicode (\d+)/.exec(objects.get(id) ?? '')?.[1] ?? '') ?? ''
      return [name, lettersOf(map)]
    }),
  )
}

function lettersOf(map: string): Map<string, string> {
  const letters = new Map<string, string>()
  for (const [, first, , list] of map.matchAll(/<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/g)) {
    let at = Number.parseInt(first ?? '0', 16)
    for (const [, hex] of (list ?? '').matchAll(/<([0-9a-f ]*)>/g)) {
      const units = (hex ?? '').replaceAll(' ', '').match(/.{4}/g) ?? []
      letters.set(
        at.toString(16).padStart(4, '0'),
        String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))),
      )
      at += 1
    }
  }
  return letters
}

function drawn(stream: string, fonts: Fonts): string {
  let font = new Map<string, string>()
  const lines: string[] = []
  for (const [, name, signs] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name) font = fonts.get(name) ?? font
    else
      lines.push(
        [...(signs ?? '').matchAll(/<([0-9a-f]*)>/g)]
          .flatMap(([, hex]) => (hex ?? '').match(/.{4}/g) ?? [])
          .map((sign) => font.get(sign) ?? '\ufffd')
          .join(''),
      )
  }
  return lines.join('\n')
}
