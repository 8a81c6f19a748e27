/**
 * Text as it is seen: without the signs that nobody sees and a copy out of another program brings along, such as spaces
 * of no width, soft hyphens, marks of direction and control characters. A member ID or a name with one in it looks right
 * and matches nothing. Where a joiner is a part of the writing, as in Persian, Hindi or an emoji, it stays. A line that
 * is broken by another sign is broken by a line feed.
 */
export const lettersSeen = (text: string): string =>
  text.replace(/[\u0085\u2028\u2029]/gu, '\n').replace(unseen, '')

/** Scripts in which a joiner between two letters changes how a word is written. */
const joined = [
  ...[
    'Arabic',
    'Syriac',
    'Mongolian',
    'Nko',
    'Devanagari',
    'Bengali',
    'Gurmukhi',
    'Gujarati',
    'Oriya',
    'Tamil',
  ],
  ...['Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar'],
]
  .map((script) => `\\p{Script=${script}}`)
  .join('')
const picture = '\\p{Extended_Pictographic}'
const joiner = '\\u200c\\u200d'
const variant = '\\ufe00-\\ufe0f'

/** The last are annotations, a blank that looks like a letter's place, and halves of a letter. */
const unseen = new RegExp(
  [
    `(?<![${joined}${picture}\\p{Emoji_Modifier}\\ufe0f])[${joiner}]`,
    `[${joiner}](?![${joined}${picture}])`,
    `(?<!${picture})[${variant}]`,
    `(?![${joiner}${variant}\\t\\n\\r])[\\p{Default_Ignorable_Code_Point}\\p{Cc}\\p{Cs}\\ufff9-\\ufffb\\u2800]`,
  ].join('|'),
  'gu',
)
