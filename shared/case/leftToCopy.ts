import type { OwnRecord } from './record.ts'

/** Something is to be put in that has not been. */
export const isLeftToCopy = ({ parts }: Pick<OwnRecord, 'parts'>): boolean => parts.some(({ isNew }) => isNew)
