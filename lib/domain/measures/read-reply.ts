import type { Field, Reply, Topic } from '@/lib/domain/measures/topics'

/** What a form brought, by field name. */
export type Given = { one?: string; second?: string; many?: string[]; days?: string; words?: string }

/** The most one may write in one answer, in characters. */
export const mostWords = 3000

/**
 * The reply to a page in our own words, or what is wrong with it by field: `answerOrSkip` where nothing was given,
 * `choose` for an option that is not there, `number` for what is no whole number in reach, `tooLong`.
 */
export function readReply(topic: Topic, given: Given): { reply?: Reply; wrong: Record<string, string> } {
  const wrong: Record<string, string> = {}
  const reply: Reply = {}
  for (const field of topic.fields) {
    const found = read(field, given)
    if (typeof found === 'string') wrong[field.name] = found
    else Object.assign(reply, found)
  }
  const first = topic.fields[0]?.name ?? 'form'
  if (Object.keys(wrong).length === 0 && Object.keys(reply).length === 0) wrong[first] = 'answerOrSkip'
  return Object.keys(wrong).length > 0 ? { wrong } : { reply, wrong }
}

/** The part of a reply this field brings, or the key of what is wrong with it. */
function read(field: Field, given: Given): Reply | string {
  if (field.kind === 'many') {
    const chosen = field.options.filter((option) => given.many?.includes(option))
    if (chosen.length !== (given.many?.length ?? 0)) return 'choose'
    return chosen.length > 0 ? { many: chosen } : {}
  }
  const typed = given[field.name]?.trim()
  if (!typed) return {}
  if (field.kind === 'one') return field.options.includes(typed) ? { [field.name]: typed } : 'choose'
  if (field.kind === 'words') return typed.length <= mostWords ? { words: typed } : 'tooLong'
  return /^\d{1,2}$/.test(typed) && Number(typed) <= field.most ? { days: Number(typed) } : 'number'
}
