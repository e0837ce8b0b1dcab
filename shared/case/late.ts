/** Nobody has said for too long whether this row is needed: it turns red as time passes. */
export const isLate = ({ lateAt }: { readonly lateAt: number | null }, now: number): boolean =>
  lateAt !== null && now >= lateAt
