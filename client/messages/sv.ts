import { call } from './call.ts'
import { door } from './door.ts'
import { frame } from './frame.ts'
import { hall, held } from './hall.ts'
import { huddle } from './huddle.ts'
import { patient } from './patient.ts'
import { refusals } from './refusals.ts'
import { start } from './start.ts'
import { ui } from './ui.ts'

/**
 * The Swedish catalogue, in sections: a file for each part of the ward's world. Here stand those that every screen says; what
 * one screen alone says it imports itself, so that no page carries the words of another.
 */
export const sv = {
  ui,
  call,
  door,
  frame,
  hall,
  held,
  huddle,
  patient,
  refusals,
  start,
} as const
