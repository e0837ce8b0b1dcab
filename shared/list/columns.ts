/** What a column of the ward's own list can hold. `ignore` is a choice of the ward: this column is not for us. */
export const columns = [
  'name',
  'given',
  'family',
  'number',
  'reserve',
  'municipality',
  'healthCentre',
  'ward',
  'bed',
  'admittedOn',
  'date',
  'partOfDay',
  'sureness',
  'readySince',
  'protected',
  'ignore',
] as const
