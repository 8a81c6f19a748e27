import { randomInt } from 'node:crypto'

/** Letters and digits that nobody takes for one another on the telephone. */
const letters = 'ABCDEFGHJKMNPQRTUVWXYZ2346789'

/** A trace number: ours, the question's control number, and six random letters so that no other program has it. */
export function newTrace(control: number, any: (below: number) => number = randomInt): string {
  const tail = Array.from({ length: 6 }, () => letters[any(letters.length)]).join('')
  return `AL${String(control).padStart(9, '0')}${tail}`
}
