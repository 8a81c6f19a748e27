import {
  type AssignmentProblem,
  costOf,
  roomOf,
  roomTaken,
  type Team,
} from '@/lib/domain/care-team/assign/assignment-problem'
import type { Prices } from '@/lib/domain/care-team/assign/best-team'
import type { FirstPlan } from '@/lib/domain/care-team/assign/first-prices'
import { type Columns, columnsOf, type Program } from '@/lib/domain/care-team/assign/linear-program'

/** One couple with one whole team; with null it goes on waiting. */
export type Column = { couple: number; team: Team | null }

/**
 * The program the solver sees. A column is a couple with its whole team, so nobody is twice in one and a couple is
 * never half served; a row for each couple says that it has one column, a row for each caseload and each couples cap
 * that it is not exceeded, what is left of it being a column of its own.
 *
 * Costs are counted from the first prices: a column by as much as its team's places cost there, what is left by as much
 * as it would have earned. The sum is the same up to `offset`, and where the search begins, with the first plan's teams
 * as its basis, is nearly where it ends. Without it the solver takes ten times as many steps.
 */
export class MasterProgram {
  readonly columns: Column[] = []
  private readonly known: Set<string>[]
  private readonly room: Float64Array

  constructor(
    private readonly problem: AssignmentProblem,
    private readonly first: FirstPlan,
  ) {
    this.room = roomOf(problem)
    this.known = problem.couples.map(() => new Set())
  }

  /** What all costs are lower by, summed. */
  get offset(): number {
    return this.first.prices.reduce((sum, price, at) => sum + price * (this.room[at] ?? 0), 0)
  }

  /** The columns of these that are not there yet. */
  add(columns: readonly Column[]): Column[] {
    const fresh = columns.filter(({ couple, team }) => {
      const name = String(team)
      if (this.known[couple]?.has(name)) return false
      this.known[couple]?.add(name)
      return true
    })
    this.columns.push(...fresh)
    return fresh
  }

  /** The program to begin with: the first plan, everybody's waiting, the columns of `near`, and what is left. */
  begin(near: readonly Column[]): Program {
    const { couples } = this.problem
    const inBasis = this.add(this.first.teams.map((team, couple) => ({ couple, team })))
    this.add(couples.map((_, couple) => ({ couple, team: null })))
    this.add(near)
    const left = Float64Array.from(this.room)
    for (const { couple, team } of inBasis)
      for (const at of this.taken(couple, team)) left[at] = (left[at] ?? 0) - 1
    // What is left comes first, so that columns found later can simply follow.
    const slack = Array.from(this.room, (_, at) => ({
      cost: this.first.prices[at] ?? 0,
      rows: [couples.length + at],
    }))
    const columns = columnsOf([...slack, ...this.columns.map((column) => this.written(column))])
    const basis = {
      columns: Int32Array.from(columns.cost, (_, at) =>
        Number(at < left.length ? (left[at] ?? 0) > 0 : at < left.length + inBasis.length),
      ),
      rows: Int32Array.from([...couples.map(() => 0), ...Array.from(left, (some) => Number(some <= 0))]),
    }
    return { right: Float64Array.from([...couples.map(() => 1), ...this.room]), columns, basis }
  }

  /** More columns, as the solver takes them. */
  write(columns: readonly Column[]): Columns {
    return columnsOf(columns.map((column) => this.written(column)))
  }

  /** How much the solver takes of a column, by its answer. */
  shareOf(taken: Float64Array, column: number): number {
    return taken[this.room.length + column] ?? 0
  }

  /** Prices of room, from the solver's prices of rows. */
  prices(rows: Float64Array): Prices {
    const { couples } = this.problem
    return this.first.prices.map((price, at) => Math.max(0, price - (rows[couples.length + at] ?? 0)))
  }

  costOf({ couple, team }: Column): number {
    const one = this.problem.couples[couple]
    if (!one) return Number.POSITIVE_INFINITY
    return team ? costOf(team, one.places) : one.waits
  }

  taken(couple: number, team: Team | null): number[] {
    return team
      ? roomTaken(team, this.problem.couples[couple]?.places ?? [], this.problem.clinicians.length)
      : []
  }

  private written(column: Column): { cost: number; rows: number[] } {
    const taken = this.taken(column.couple, column.team)
    const asked = taken.reduce((sum, at) => sum + (this.first.prices[at] ?? 0), 0)
    return {
      cost: this.costOf(column) + asked,
      rows: [column.couple, ...taken.map((at) => this.problem.couples.length + at)],
    }
  }
}
