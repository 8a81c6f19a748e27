import type { ConsentDocument, DocumentFacts, DocumentWords } from '@/lib/domain/consent/document'
import { termRows } from '@/lib/domain/consent/term-rows'
import type { Locale } from '@/lib/domain/refusals'

/**
 * The one exact text that is shown, hashed, kept and printed: everything the reader saw, in its order, with what they
 * were told follows from a "no". Line ends are "\n" and nothing depends on the moment, so equal means equal.
 */
export function canonicalText(document: ConsentDocument, locale: Locale, facts: DocumentFacts): string {
  const words = document.say[locale](facts)
  return [
    `# ${words.title}`,
    `Alongside · ${document.kind} · ${document.version} · ${locale}`,
    ...parts(words, locale),
  ]
    .join('\n\n')
    .normalize('NFC')
}

function parts(words: DocumentWords, locale: Locale): string[] {
  return [
    ...words.summary,
    ...words.body.flatMap(({ heading, paragraphs }) => [`## ${heading}`, ...paragraphs]),
    `## ${locale === 'es' ? 'En pocas palabras' : 'In short'}`,
    ...termRows(words.terms, locale).map(({ label, value }) => `${label}: ${value}`),
    `## ${locale === 'es' ? 'Si no firmas' : 'If you do not sign'}`,
    words.ifNot,
  ]
}
