import type { agendaWords as swedish } from '../agenda.ts'
import { unbroken } from '../names.ts'
import type { Said } from '../said.ts'

export const agendaWords: Said<typeof swedish> = {
  title: (ward, day) => `Agenda, ${unbroken(ward)}, ${day}`,
  block: (payer, centre) => `${payer} · ${centre ?? 'no health centre'}`,
  span: (patients, from, to) => `${patients} · ${from}–${to}`,
  hint: 'Drag the handle, or use the arrows. The ward sees the change at once, the others when their time changes.',
  orderOf: (block) => `Patients in order, ${block}`,
  blockUp: (block) => `Move the whole block up, ${block}`,
  blockDown: (block) => `Move the whole block down, ${block}`,
  blockMoved: (block, place) => `${block} is now block ${place}`,
  missing: (unit) => `${unit} is missing`,
  planned: 'planned',
  now: 'now',
  done: 'gone through',
  skipped: 'skipped',
  allReady: 'all ready',
  noBasis: 'lacks a ground',
}
