import { type Block, taggedDocument } from '@/lib/gateways/pdf/tagged-document'

/** What stands on a copy. `labels` are in the language of the text; `signed` is a line with the time and its zone. */
export type CopyContent = {
  locale: string
  title: string
  /** The canonical text: a line that begins with "## " is a heading. */
  text: string
  signedAt: Date
  labels: { signature: string; name: string; signed: string; identityLabel: string; hash: string }
  typedName: string
  signed: string
  identity: string
  textSha256: string
}

/**
 * A tagged copy of a signed text. Made from the signature alone: the same signature gives the same bytes, so a copy
 * can be made again and compared. Every page carries who signed, when and how sure we were.
 */
export function signedCopy(content: CopyContent): Promise<Buffer> {
  const { title, locale, signedAt, typedName, signed, identity } = content
  return taggedDocument({
    locale,
    title,
    createdAt: signedAt,
    blocks: [...textBlocks(content.text), ...signatureBlocks(content)],
    footer: `${typedName} · ${signed} · ${identity}`,
  })
}

function textBlocks(text: string): Block[] {
  return text.split('\n\n').map((paragraph) => {
    const [, mark = '', words = ''] = /^(#{0,2}) ?([\s\S]*)$/.exec(paragraph) ?? []
    if (mark === '') return { kind: 'paragraph', text: words }
    return { kind: 'heading', level: mark === '#' ? 1 : 2, text: words }
  })
}

function signatureBlocks({ labels, typedName, signed, identity, textSha256 }: CopyContent): Block[] {
  const lines = [
    [labels.name, typedName],
    [labels.signed, signed],
    [labels.identityLabel, identity],
    [labels.hash, textSha256],
  ]
  return [
    { kind: 'heading', level: 2, text: labels.signature },
    ...lines.map(([label, value]): Block => ({ kind: 'paragraph', text: `${label}: ${value}` })),
  ]
}
