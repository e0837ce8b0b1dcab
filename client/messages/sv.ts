import { agenda } from './agenda.ts'
import { call } from './call.ts'
import { door } from './door.ts'
import { form } from './form.ts'
import { frame } from './frame.ts'
import { hall, held } from './hall.ts'
import { huddle } from './huddle.ts'
import { importWords } from './import.ts'
import { list } from './list.ts'
import { after, notes, tasks } from './notes.ts'
import { patient } from './patient.ts'
import { practice } from './practice.ts'
import { refusals } from './refusals.ts'
import { start } from './start.ts'
import { today } from './today.ts'
import { ui } from './ui.ts'

/** The Swedish catalogue: one section for each part of the ward's world, each in a file of its own. */
export const sv = {
  ui,
  agenda,
  call,
  door,
  form,
  frame,
  hall,
  held,
  huddle,
  import: importWords,
  list,
  patient,
  refusals,
  start,
  today,
  after,
  notes,
  practice,
  tasks,
} as const
