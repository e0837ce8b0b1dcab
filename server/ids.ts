import { randomBytes } from 'node:crypto'

/** 128 random bits in hex. */
export const newId = (): string => randomBytes(16).toString('hex')
