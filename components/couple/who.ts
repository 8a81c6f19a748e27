/** Whom something belongs to: `first` is the partner who applied, `second` the one invited, `both` the couple. */
export type Who = 'first' | 'second' | 'both'
