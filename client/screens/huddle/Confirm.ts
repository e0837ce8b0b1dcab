import { laterPart } from '../../frame/later.tsx'

/** For the few whom a yes is enough for. */
export const Confirm = laterPart(async () => (await import('./ConfirmNote.tsx')).ConfirmNote)
