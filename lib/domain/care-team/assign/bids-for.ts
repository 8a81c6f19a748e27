export type Bid = { couple: number; place: number; amount: number; both: boolean }

/** Who holds a place with one clinician, and for how much. `both` bids also take one of the couples-therapist places. */
export class BidsFor {
  private readonly held: Bid[] = []
  private couples = 0
  private asked = { any: 0, both: 0 }

  constructor(
    private readonly left: number,
    private readonly couplesLeft: number,
  ) {
    this.asks()
  }

  /** What the next place costs: nothing while there is room, then the lowest bid that would have to go. */
  price(both: boolean): number {
    return both ? this.asked.both : this.asked.any
  }

  /** Takes the bid in; whoever had to go for it, or null. A clinician without any room takes nobody: undefined. */
  add(bid: Bid): Bid | null | undefined {
    if (this.price(bid.both) === Number.POSITIVE_INFINITY) return undefined
    const out = bid.both && this.couples >= this.couplesLeft ? this.lowest(true) : this.fullest()
    if (out) this.remove(out)
    this.held.push(bid)
    if (bid.both) this.couples += 1
    this.asks()
    return out
  }

  /** A couple gives all its places back. */
  forget(couple: number): void {
    for (const bid of this.held.filter((one) => one.couple === couple)) this.remove(bid)
    this.asks()
  }

  private fullest(): Bid | null {
    return this.held.length >= this.left ? this.lowest(false) : null
  }

  private remove(bid: Bid): void {
    this.held.splice(this.held.indexOf(bid), 1)
    if (bid.both) this.couples -= 1
  }

  private lowest(both: boolean): Bid | null {
    let lowest: Bid | null = null
    for (const bid of this.held)
      if ((!both || bid.both) && (!lowest || bid.amount < lowest.amount)) lowest = bid
    return lowest
  }

  private asks(): void {
    const none = Number.POSITIVE_INFINITY
    const any = this.held.length < this.left ? 0 : (this.lowest(false)?.amount ?? none)
    const both = this.couples < this.couplesLeft ? any : (this.lowest(true)?.amount ?? none)
    this.asked = { any, both }
  }
}
