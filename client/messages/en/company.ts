import type { companyWords as swedish } from '../company.ts'
import type { Said } from '../said.ts'

export const companyWords: Said<typeof swedish> = {
  title: 'Who is in the room?',
  why: 'Tick those who sit in front of the same camera. Everybody in the call sees who you are.',
  camera: 'Whose camera?',
  cameraOf: (name, unit) => `${name}, ${unit}`,
  unit: 'Those who work at',
  nobody: 'Nobody else is entered for that unit.',
  others: 'From other units',
  from: (name, unit) => `${name}, ${unit}`,
  observes: 'listens',
  observesOf: (name) => `${name} only listens`,
  observesWhy:
    'Whoever has no part in the care is there as a listener, and goes out before the first patient.',
  unnamed: 'More people in the room who are not named',
  unnamedHint: 'The number is shown to everybody in the call until you have ticked who they are.',
  none: 'none',
  done: 'Done',

  stranger: (name, unit, room) =>
    `${unit === room ? name : `${name}, ${unit},`} sits in the room with ${room}. Ask ${firstOf(name)} to go out.`,
  gone: 'Has gone out',
  goneLabel: (name) => `${name} has gone out`,
  before: 'Before the next patient',
  beforeText: 'These are not part of the talk about the next patient, and sit in a room that hears.',
  go: 'Go on',
  goWhy: 'Tick when all have gone out.',
}

const firstOf = (name: string): string => name.split(' ')[0] ?? name
