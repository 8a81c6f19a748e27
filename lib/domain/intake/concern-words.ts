/** What a coordinator does about a partner's private answer, without repeating the answer itself. */
export function concernWords(answer: string | null): string {
  return words.get(answer ?? '') ?? 'Has not answered yet'
}

const words = new Map([
  ['yes', 'Counselor wanted'],
  ['no', 'No counselor needed'],
  ['talk', 'Would rather talk first: ask before choosing a counselor'],
])
