/** What a text that is not X12 seems to be, in words that end a sentence: `It looks like a PDF document.` */
export function whatItLooksLike(text: string): string {
  const start = [...text.slice(0, 2000)]
    .map((character) => (isControl(character) ? STRANGE : character))
    .join('')
  const known = looks.find(({ when }) => when.test(start))
  if (known) return known.words
  if (/\bISA[^\p{L}\p{N} ]/u.test(text)) return 'X12 with other text before its first segment (ISA)'
  const strange = start.split(STRANGE).length - 1
  return strange > start.length / 20 ? 'a picture, a scan or another file that is not text' : 'ordinary text'
}

/** What a byte that is no text becomes when a file is read as UTF-8; control characters are counted with it. */
const STRANGE = '\uFFFD'

function isControl(character: string): boolean {
  return character < ' ' && !'\t\r\n'.includes(character)
}

const looks: { when: RegExp; words: string }[] = [
  { when: /^%PDF/, words: 'a PDF document' },
  { when: /^PK\uFFFD/, words: 'a zip archive, or a Word or Excel file' },
  { when: /^\uFFFD*I\uFFFDS\uFFFDA/, words: 'X12 saved as UTF-16; save it as plain text (UTF-8)' },
  { when: /^\{\\rtf/, words: 'a rich text (RTF) document' },
  { when: /^<(!doctype html|html|head|body)/i, words: 'a web page (HTML)' },
  { when: /^</, words: 'XML' },
  { when: /^[[{]\s*["\d[{\]}tfn-]/, words: 'JSON' },
  { when: /^(.PNG\r?\n|GIF8|.{0,10}(JFIF|Exif))/s, words: 'a picture' },
  { when: /^SVNB[A-Za-z0-9+/]/, words: 'X12 in base64; decode it first' },
  { when: /^(MSH|BHS|FHS)\|/, words: 'an HL7 version 2 message' },
  { when: /^(UNA|UNB\+)/, words: 'EDIFACT, another kind of electronic reply' },
  {
    when: /^(GS|ST)[^\p{L}\p{N} ][A-Z0-9]/u,
    words: 'X12 without its envelope: the first segment (ISA) is missing',
  },
  { when: /^[^\n]*[,;\t][^\n]*[,;\t][^\n]*\n[^\n]*[,;\t]/, words: 'a table (CSV)' },
]
