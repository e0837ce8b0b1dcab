/** What stands in a record under a key that came from outside: never what every object has besides, as "constructor". */
export const keyed = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined
