import type { Instead } from '../../../shared/huddle/events.ts'
import type { Said } from '../said.ts'
import type { waitingWords as swedish } from '../waiting.ts'

export const waitingWords: Said<typeof swedish> = {
  cannot: 'Cannot come …',
  title: 'Cannot come today',
  how: 'What do we do instead?',
  choices: {
    colleague: { label: 'A colleague takes it', note: 'The meeting waits for you as usual.' },
    readAnswers: {
      label: 'Read our answers',
      note: 'What you have answered and written is read out in the meeting.',
    },
    call: { label: 'Call me', note: 'The ward calls when it is your turn.' },
  },
  who: 'Which colleague?',
  notKnown: 'Not known yet',
  phone: 'On which number?',
  phoneWrong: 'Write a telephone number with only digits, spaces and hyphens.',
  send: 'Tell the ward',
  sending: 'Sending …',
  sent: 'The ward sees it.',
  said: {
    colleague: 'You have said that a colleague takes it.',
    readAnswers: 'You have said: read our answers. You need not stay.',
    call: (phone) => `You have said: call ${phone}.`,
  },
  takeBack: 'We come after all',

  undisturbed: 'I sit so that nobody else hears or sees',
  undisturbedNote: 'The ward sees that you have said so.',
}

export const absenceSaid = (instead: Instead): string =>
  instead.how === 'call' ? waitingWords.said.call(instead.phone) : waitingWords.said[instead.how]
