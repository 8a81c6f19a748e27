import { lettersSeen } from '@/lib/domain/letters-seen'

/**
 * Text as X12 takes it: capitals, digits and the punctuation of the basic character set (005010, appendix B), which
 * every payer reads. Accents and ligatures become their plain letters; what has none is named in `strange`, as are the
 * characters that separate the parts of a message.
 */
export function plainLetters(text: string): { plain: string; strange: string | null } {
  const plain = [...lettersSeen(text).normalize('NFKD').replace(/\p{M}/gu, '')]
    .map((letter) => others.get(letter) ?? letter)
    .join('')
    .toUpperCase()
    .replace(/\s+/g, ' ')
    .trim()
  const strange = [...plain].find((letter) => !basic.test(letter)) ?? null
  return { plain, strange }
}

/** Without `*`, `~`, `^` and `:`, with which a question separates elements, segments, repetitions and components. */
const basic = /^[A-Z0-9 !"&'()+,\-./;?=@#%_$]$/

const others = new Map([
  ...Object.entries({ ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ł: 'l', Ł: 'L', ı: 'i', ß: 'ss', þ: 'th', Þ: 'TH' }),
  ...Object.entries({ ð: 'd', Ð: 'D', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ħ: 'h', Ħ: 'H', ŋ: 'n', Ŋ: 'N' }),
  ...Object.entries({
    '’': "'",
    '‘': "'",
    ʻ: "'",
    ʼ: "'",
    '“': '"',
    '”': '"',
    '–': '-',
    '—': '-',
    '‐': '-',
    '‑': '-',
  }),
])
