import { frame } from './frame.ts'
import { refusals } from './refusals.ts'
import { ui } from './ui.ts'

/**
 * The Swedish catalogue, in sections: a file for each part of the ward's world. Here stand those that every screen says; what
 * one screen alone says it imports itself, so that no page carries the words of another.
 */
export const sv = {
  ui,
  frame,
  refusals,
} as const
