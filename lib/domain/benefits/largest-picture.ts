/** One picture of a card may have as many bytes: two of them still arrive together (`lib/edge/largest-form.ts`). */
export const LARGEST_PICTURE = 5_000_000
