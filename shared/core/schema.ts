import * as v from 'valibot'
import { phonePattern } from './phone.ts'
import { isDay } from './time.ts'

/** 128 random bits in hex: every id that leaves the server. */
export const Id = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, 'id'))
/** Units and organisations have readable ids of the arena's own choosing. */
export const Slug = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/, 'slug'))
/** SHA-256 in hex. */
export const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'hash'))
/** Of anybody who lives, and nobody’s slip of the hand: outside these years no clock reckons as people do. */
export const Day = v.pipe(
  v.string(),
  v.regex(/^(19|2\d)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'day'),
  v.check(isDay, 'day'),
)
export const Time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time'))
export const Instant = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'instant'))

export const Phone = v.pipe(v.string(), v.trim(), v.regex(phonePattern, 'phone'))

/** One line or paragraph that a person wrote: trimmed, never empty, at most `max` characters, and nothing in it that nobody sees. */
export const text = (max: number) =>
  v.pipe(
    v.string(),
    v.transform((written) => written.replace(unseen, '').trim()),
    v.minLength(1, 'empty'),
    v.maxLength(max, 'tooLong'),
  )

/** Control and format characters, as they come along when pasted; line breaks and tabs are seen. */
const unseen = /(?![\n\t])[\p{Cc}\p{Cf}]/gu
