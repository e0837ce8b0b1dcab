import { laterPart } from '../../frame/later.tsx'

/** The foot of whoever leads: the others never fetch it. */
export const LeadFoot = laterPart(async () => (await import('./Foot.tsx')).Foot)
