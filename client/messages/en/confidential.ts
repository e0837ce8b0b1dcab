import type { confidentialWords as swedish } from '../confidential.ts'
import type { Said } from '../said.ts'

export const confidentialWords: Said<typeof swedish> = {
  title: (name) => `Confidential, ${name}`,
  open: 'Confidential …',
  what: 'Diagnoses, psychiatry, addiction, violence, contagion and what concerns those close. Only the people you choose can read it, when they themselves ask for it. It stands in no notes, lists or prints.',
  none: 'Nothing is written.',
  writtenBy: (when, name) => `Written by ${name} ${when}.`,
  notYours: 'Only the one who wrote the text and those chosen can read it.',
  readers: 'May read',
  noReaders: 'Nobody but the one who wrote.',
  person: (name, unit) => `${name}, ${unit}`,
  close: 'Remove',
  closeFor: (name) => `${name} may no longer read`,
  closed: (name) => `${name} may no longer read.`,
  remove: 'Remove the text',
  removed: 'The text is removed. Nobody can read it.',
  change: 'Show and change',
  text: 'Text',
  ground: 'On what ground may they read it?',
  whom: 'Who may read?',
  nobody: 'Nobody else may know the rest yet. Write a ground down first.',
  save: 'Save for them',
  saving: 'Saving …',
  saved: 'Saved for those you chose.',
  missing: {
    text: 'Write what they may read.',
    ground: 'Choose a ground.',
    readers: 'Choose who may read.',
  },

  note: 'Confidential',
  show: 'Show what is confidential',
  hide: 'Hide what is confidential',
  care: 'Only you and those chosen may read. See to it that nobody else sees the screen.',
}
