import type { WardList } from '../../shared/api.ts'

/** What a patient can belong to, and who has last decided that one is ready. */
export type Places = Pick<WardList, 'municipalities' | 'healthCentres' | 'physicians' | 'reserveFormats'>
export const noPlaces: Places = { municipalities: [], healthCentres: [], physicians: [], reserveFormats: [] }
