/** The text of a mail as a mail program shows it: lines kept, addresses to click. */
export function MailText({ text, locale }: { text: string; locale: string }) {
  const pieces = text.split(/(https?:\/\/\S+)/).map((piece, place) => ({ piece, key: `${place} ${piece}` }))
  return (
    <p lang={locale} className="whitespace-pre-line [overflow-wrap:anywhere]">
      {pieces.map(({ piece, key }) =>
        piece.startsWith('http') ? (
          <a key={key} href={piece}>
            {piece}
          </a>
        ) : (
          <span key={key}>{piece}</span>
        ),
      )}
    </p>
  )
}
