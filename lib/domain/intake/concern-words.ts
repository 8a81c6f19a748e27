import type { PrivateChoice } from '@/lib/domain/intake/private-question'

/** What the desk does about a partner's private answer, in words that do not repeat the answer itself. */
export function concernWords(answer: PrivateChoice | null): { words: string; wanted: boolean } {
  return answer === null ? { words: 'Has not answered yet', wanted: false } : words[answer]
}

const words: Record<PrivateChoice, { words: string; wanted: boolean }> = {
  yes: { words: 'Counselor wanted', wanted: true },
  no: { words: 'No counselor needed', wanted: false },
  'prefer-to-talk': { words: 'Would rather talk first: ask before choosing a counselor', wanted: true },
}
