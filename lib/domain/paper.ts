/** One piece of a paper, in reading order. Every row of a table has as many cells as its head. */
export type Block =
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'notice'; text: string }
  | TableBlock

/** The first cell of each row names the row. `numbers` lists the columns (from 0) whose cells stand at the right. */
export type TableBlock = {
  kind: 'table'
  caption: string
  head: readonly string[]
  rows: readonly (readonly string[])[]
  numbers?: readonly number[]
}

/** What is written on paper, before it is drawn. `footer` stands small at the foot of every page. */
export type Paper = { locale: string; title: string; blocks: readonly Block[]; footer: string }
