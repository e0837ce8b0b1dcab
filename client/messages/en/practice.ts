import type { practiceWords as swedish } from '../practice.ts'
import type { Said } from '../said.ts'
import { answerWords } from './answer.ts'
import { hallWords } from './hall.ts'
import { huddleWords } from './huddle.ts'
import { leadWords } from './lead.ts'
import { patientWords } from './patient.ts'
import { todayWords } from './today.ts'

const anna = { persona: 'anna-lind', name: 'Anna Lind' } as const

const steps: Said<typeof swedish.steps> = [
  {
    ...anna,
    title: 'Be three people at once',
    others: [
      { persona: 'lena-strom', name: 'Lena Ström' },
      { persona: 'sara-ljung', name: 'Sara Ljung' },
    ],
    minutes: 1,
    press: [
      'Open three tabs, one for each: Anna Lind at Avdelning 5, Lena Ström of home nursing in Oskarshamn and Sara Ljung in Mönsterås.',
      'If you are several around the table: take a tab each, on the same computer.',
    ],
    see: 'Each tab is a human being of its own. Nobody sees more than that person may see.',
  },
  {
    ...anna,
    title: 'Read today’s list',
    minutes: 2,
    press: [
      'Download the list “A new day” at the bottom of this page.',
      `Press “${todayWords.list.import}” and drop the file. Put the row with a wrong personal number right by emptying the number and writing the day of birth. If you leave it, it is left out.`,
      'Answer why Inger Dahl is missing, and confirm.',
    ],
    see: 'Two new, one changed date, one who is missing and a row with a fault. Nothing changes until you have confirmed.',
  },
  {
    ...anna,
    title: 'Open the meeting',
    minutes: 1,
    press: [
      `Press “${todayWords.open}”. Try sound and picture, and press “${hallWords.enter}” in all three tabs.`,
    ],
    see: 'All are seen and heard in the hall. Nothing is said there of any patient.',
  },
  {
    ...anna,
    title: 'Begin',
    minutes: 1,
    press: [
      `Press “${hallWords.start}”. If it is before the time of the meeting and not all are here it says “${leadWords.begin}”.`,
    ],
    see: 'Vera Holm was discharged last and has an action left, so she comes up shortly first. Lena is in. Sara waits, and hears and sees nothing.',
  },
  {
    ...anna,
    title: 'Write while you speak',
    minutes: 1,
    press: [
      'Write in the line at the bottom: ”Lägg om såret @Lena i morgon 10”. Press Enter.',
      `Go to Lena’s tab and press “${answerWords.takes}”.`,
    ],
    see: 'The text grows on Lena’s screen while Anna writes, and the answer is seen by all in the same second.',
  },
  {
    ...anna,
    title: 'The next patient',
    minutes: 1,
    press: [
      `Hold Ctrl and press Enter. If an answer is missing Hemklar asks first; press once more to go on. If the next municipality was promised a later time and is not here Hemklar asks as well: press once more, or press “${leadWords.take}”.`,
    ],
    see: 'The screen goes blank for everybody and the clock begins anew. Bo Ahlgren has no home nursing, so now Lena waits too.',
  },
  {
    ...anna,
    title: 'Somebody said yes aloud',
    minutes: 1,
    press: [
      'Go on to Elsa Karlsson. Write ”Duschstol hem @Samrehab i dag” and press Enter. When the line is empty: press +.',
    ],
    see: 'It says who said it and who wrote it down. Samrehab can put it right themselves.',
  },
  {
    ...anna,
    title: 'The door follows the patient',
    minutes: 2,
    press: [
      'Go on to Rut Blom in Mönsterås: hold Ctrl and press Enter a few times. She is new and has not been asked for consent yet.',
      `Press “${patientWords.bases.consent}” when she has said yes. Then look in Sara’s tab.`,
    ],
    see: 'First Sara hears nothing, and Anna sees for whom consent is missing. In the second it is written down Sara is in.',
  },
  {
    ...anna,
    title: 'End, and see what is left',
    minutes: 1,
    press: [
      `Press “${huddleWords.foot.end}”. Look in Lena’s tab, and open the notes of the meeting with both.`,
    ],
    see: 'Lena sees what she took on and when you meet again. Anna has the whole meeting and the ward’s list to print. Lena’s notes have her own patients alone.',
  },
]

export const practiceWords: Said<typeof swedish> = {
  title: 'How to rehearse',
  intro:
    'Ten minutes are enough to have tried everything that a meeting needs. All patients are invented, and tomorrow the rehearsal begins anew.',
  before: 'You need',
  needs: ['A computer with several tabs', 'Headphones if you sit in the same room'],
  steps,
  step: (at, of) => `Step ${at} of ${of}`,
  minutes: (minutes) => `about ${minutes} min`,
  as: (name) => `As ${name}`,
  press: 'Do this',
  see: 'This is what you should see',
  open: (name) => `Open as ${name}`,
  lists: 'Lists to rehearse with',
  listsText: 'They belong to Avdelning 5.',
  list: {
    new: {
      name: 'A new day',
      text: 'Two new patients, one changed date, one who is missing and a row with a wrong personal number.',
    },
    same: {
      name: 'As it is',
      text: 'The ward just now, written in another way. It changes nothing.',
    },
  },
  download: (name) => `Download “${name}”`,
  more: 'Then try',
  ideas: [
    'Let Mikael Berglund take over when Anna’s tab is closed.',
    'Lead the whole meeting without a mouse. Press ? in an empty line to see the keys.',
    'Open Avdelning 2 as Eva Norén at the same time: Birgitta Holm has patients at both.',
  ],
}
