import {
  everywhere,
  messageWords,
  ownLines,
  type ReadFact,
  scopesOf,
} from '@/lib/gateways/eligibility/facts/read-fact'
import type { Benefit, MemberReply, RelatedEntity } from '@/lib/gateways/eligibility/reply'

/** Who else is involved: another payer (EB01 R), and organizations that answer for this care in the payer's place. */
export function elsewhereFacts({ benefits }: MemberReply): ReadFact[] {
  const otherPayers = benefits.filter(({ infoType }) => infoType === 'R').flatMap(otherPayer)
  return [...otherPayers, ...ownLines(benefits).flatMap(askElsewhere)]
}

function otherPayer(line: Benefit): ReadFact[] {
  const about = { key: 'other-payer' as const, scope: everywhere, note: messageWords(line) }
  const payers = line.relatedEntities.filter(({ kind }) => !['IL', '03'].includes(kind))
  if (payers.length === 0)
    return [
      {
        ...about,
        value: line.planName ?? 'other coverage; the payer does not name it',
        segment: line.segment,
      },
    ]
  return payers.map((entity) => ({ ...about, value: entityWords(entity), segment: entity.segment }))
}

/** EB01 U sends us elsewhere; a vendor (VN) or a review organization (X3) on our kind of care does the same. */
function askElsewhere(line: Benefit): ReadFact[] {
  const [scope] = scopesOf(line)
  if (!scope) return []
  const about = { key: 'ask-elsewhere' as const, scope, note: messageWords(line) }
  const sent = line.infoType === 'U'
  const entities = line.relatedEntities.filter(({ kind }) => sent || kind === 'VN' || kind === 'X3')
  if (sent && entities.length === 0)
    return [
      { ...about, value: messageWords(line) ?? 'another organization, not named', segment: line.segment },
    ]
  return entities.map((entity) => ({ ...about, value: entityWords(entity), segment: entity.segment }))
}

function entityWords({ name, id, kind, contacts }: RelatedEntity): string {
  const order = ranks.get(kind)
  const who = [name || id || 'not named', order && `(${order})`].filter(Boolean).join(' ')
  return [who, ...contacts.map(({ value }) => value)].join(', ')
}

const ranks = new Map([
  ['PRP', 'pays first'],
  ['SEP', 'pays second'],
  ['TTP', 'pays third'],
])
