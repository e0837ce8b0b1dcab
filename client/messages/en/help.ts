import type { helpWords as swedish } from '../help.ts'
import type { Said } from '../said.ts'

export const helpWords: Said<typeof swedish> = {
  title: 'Keys',
  always: 'Always',
  inLine: 'In an empty line',
  within: 'While you write',
  single: 'Short keys without a slash (1–9, +, ! and ?)',
  keys: {
    next: 'save and next patient; twice when something lacks an answer',
    look: 'look back and ahead in the list',
    pause: 'pause or go on',
    extend: 'one more minute',
    region: 'move between list, patient, line and pictures',
    kinds: 'action, agreed, hindrance, note',
    date: 'new day for going home',
    ready: 'ready for discharge: which physician, and when',
    checklist: 'the checklist before going home',
    later: 'take later',
    skip: 'skip today',
    spoken: 'said in the meeting: the first who has not answered takes it',
    phone: 'said by telephone',
    basis: 'consent, harm assessment made',
    sharing: 'another ground, a no, take back',
    lanes: 'a party: our own part is opened, the name of another is put in the line',
    fullTurn: 'we need to talk: the whole time, instead of only confirming',
    help: 'this list',
    at: 'names a party or a person',
    due: 'last in the line: Wed 12, 25/11, today 15, tomorrow morning',
    save: 'save the line',
    escape: 'close the list, or leave a change',
  },
}
