import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { Day, text } from '../../core/schema.ts'
import type { LocalDate } from '../../core/time.ts'
import type { CaseFolds } from '../state.ts'

const Number12 = v.pipe(v.string(), v.regex(/^\d{12}$/, 'number'))

export const Named = {
  given: text(80),
  family: text(80),
  number: v.nullable(Number12),
  birthDate: v.nullable(Day),
}

export const identityEvents = {
  identityCorrected: event('T0', v.strictObject(Named)),
  identityProtected: event('T3', v.strictObject({})),
  /** The mark was set by mistake. */
  identityUnprotected: event('T3', v.strictObject({})),
}

/** Who she is. That a protected identity is protected is the ward's alone. */
export type Identity = {
  readonly identity: { given: string; family: string; number: string | null; birthDate: LocalDate | null }
  readonly protectedIdentity: boolean
  /** The unit that said so, in whichever of her stays; null where she is not protected. */
  readonly protectedBy: string | null
}

export const noIdentity: Identity = {
  identity: { given: '', family: '', number: null, birthDate: null },
  protectedIdentity: false,
  protectedBy: null,
}

export const identityFolds: CaseFolds<Identity, typeof identityEvents> = {
  admitted: (_, { body: { given, family, number, birthDate } }) => ({
    identity: { given, family, number, birthDate },
  }),
  identityCorrected: (_, { body }) => ({ identity: body }),
  identityProtected: (_, { forUnit }) => ({ protectedIdentity: true, protectedBy: forUnit }),
  identityUnprotected: () => ({ protectedIdentity: false, protectedBy: null }),
}
