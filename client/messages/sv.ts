import { patient } from './patient.ts'
import { ui } from './ui.ts'

/** The Swedish catalogue: one section for each part of the ward's world, each in a file of its own. */
export const sv = { ui, patient } as const
