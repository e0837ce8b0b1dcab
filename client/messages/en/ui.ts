import type { Said } from '../said.ts'
import type { ui as swedish } from '../ui.ts'

const long = (ms: number): string =>
  ms % 60_000 === 0 ? `${ms / 60_000} min` : `${Math.round(ms / 1_000)} s`

export const ui: Said<typeof swedish> = {
  product: 'Hemklar',
  practice: 'REHEARSAL',
  skip: 'To the content',
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  undo: 'Undo',
  print: 'Print',
  optional: 'optional',
  help: 'Help',
  menu: 'More',
  phone: (name, phone) => `Call ${name}, ${phone}`,

  screens: {
    start: 'Welcome',
    own: 'Our inpatients',
    today: 'Today',
    import: 'Read a list',
    checklist: 'Checklist',
    join: 'Today’s meeting',
    agenda: 'Agenda',
    huddle: 'Huddle',
    notes: 'Notes of the meeting',
    tasks: 'To do at the ward',
    case: 'Patient',
    phoneList: 'Telephone list',
    practice: 'How to rehearse',
    preread: 'Answer before the meeting',
    unknown: 'There is no such page',
  },
  unknown: {
    text: 'The link is wrong, or the page has moved.',
    home: 'To the first page',
  },

  mark: {
    ok: 'Ready',
    part: 'Partly',
    bad: 'Hindrance',
    open: 'Not answered',
    ask: 'Not asked',
    none: 'No part',
  },

  copy: {
    word: 'copy',
    label: (what) => `Copy ${what}`,
    done: 'copied',
    said: (what) => `Copied: ${what}`,
    failed: 'It could not be copied. Mark it and copy it yourself.',
  },

  clock: {
    label: 'Time left',
    of: (ms) => `of ${long(ms)}`,
    paused: 'Paused',
    over: (ms) => `over time, of ${long(ms)}`,
  },

  tile: {
    speaks: 'Speaks',
    muted: 'The microphone is off',
    cameraOff: 'Camera off',
  },

  drop: {
    text: 'Drop the file here',
    choose: 'Choose a file',
  },

  appearance: {
    theme: 'Appearance',
    auto: 'Like the computer',
    light: 'Light',
    dark: 'Dark',
    size: 'Size',
    normal: 'Usual',
    large: 'Larger text',
    wall: 'Read from afar',
  },
}
