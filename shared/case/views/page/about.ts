import type { ArenaState } from '../../../arena/state.ts'
import type { CommandBody, CommandType } from '../../../commands.ts'
import type { Refusal } from '../../../core/refusal.ts'
import type { LocalDate } from '../../../core/time.ts'
import type { HuddleState } from '../../../huddle/state.ts'
import type { Named } from '../../../own/named.ts'
import type { DisclosedCase, Reader } from '../../../policy/disclosed.ts'

/** What every part of a patient's page is made of. */
export type About = {
  /** No more of the case than the reader may have. */
  readonly state: DisclosedCase
  readonly arena: ArenaState
  readonly reader: Reader
  readonly now: number
  readonly today: LocalDate
  /** Her ward's meeting of today, once it is planned. */
  readonly huddle: HuddleState | null
  /** What this reader would be answered: null when it would be done. */
  may<Type extends CommandType>(type: Type, body: CommandBody<Type>): Refusal | null
  /** What the reader's unit has named for its patients: offered again. A ward names nobody. */
  named(): Named
}
