/** Generous for a ward (thirty patients), small for a server that runs huddles meanwhile. */
export const limits = {
  packedBytes: 20 * 1024 * 1024,
  unpackedBytes: 100 * 1024 * 1024,
  zipEntries: 2000,
  rows: 5000,
  columns: 200,
  /** Of one cell; more is no name, number or date. */
  cellCharacters: 2000,
}
