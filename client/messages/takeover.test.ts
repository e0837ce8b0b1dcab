import { expect, test } from 'vitest'
import { answerFormWords as form } from './answerForm.ts'
import { assistanceWords as assistance } from './assistance.ts'
import { contactWords as contact } from './contact.ts'
import { destinationWords as destination } from './destination.ts'
import { answerFormWords as enForm } from './en/answerForm.ts'
import { assistanceWords as enAssistance } from './en/assistance.ts'
import { contactWords as enContact } from './en/contact.ts'
import { destinationWords as enDestination } from './en/destination.ts'
import { ownWords as enOwn } from './en/own.ts'
import { questionWords as enQuestion } from './en/question.ts'
import { receptionWords as enReception } from './en/reception.ts'
import { ownWords as own } from './own.ts'
import { questionWords as question } from './question.ts'
import { receptionWords as reception } from './reception.ts'

/** Every text of a section by its key, a patient's name or a day put where one belongs. */
function textsOf(section: object, key = ''): [string, string][] {
  return Object.entries(section).flatMap(([name, value]): [string, string][] => {
    const at = `${key}.${name}`
    if (typeof value === 'string') return [[at, value]]
    if (typeof value === 'function') return [[at, value(...Array(value.length).fill('7'))]]
    return textsOf(value, at)
  })
}

test.each([
  ['form', form, enForm],
  ['assistance', assistance, enAssistance],
  ['contact', contact, enContact],
  ['destination', destination, enDestination],
  ['own', own, enOwn],
  ['question', question, enQuestion],
  ['reception', reception, enReception],
])('what is said of %s is said in English too, in other words and about the same', (_, swedish, english) => {
  const [here, there] = [textsOf(swedish), textsOf(english)]
  expect(there.map(([key]) => key)).toEqual(here.map(([key]) => key))
  for (const [at, [key, text]] of here.entries()) {
    const other = there[at]?.[1] ?? ''
    expect(other, key).not.toBe('')
    expect(other.includes('7'), key).toBe(text.includes('7'))
  }
})

test('what she waits for is read as one sentence', () => {
  const { places, waitsFor } = destination
  expect(waitsFor(places.residentialCare)).toBe('i väntan på särskilt boende')
  expect(waitsFor(places.supportedHousing)).toBe('i väntan på LSS-boende')
})
