import personnummer from 'personnummer'
import type { Store } from '../../server/store/store.ts'
import { give, person } from './arena.ts'

const anna = { person: person('anna'), unit: 'avd-5' }

/** Three patients of Oskarshamn, two of Högsby; their numbers have birth numbers that are never given out. */
const patients = [
  ['Bo', 'Ahlgren', '19480314980', 'oskarshamn', 'bla-kusten'],
  ['Siv', 'Berg', '19350502980', 'oskarshamn', 'bla-kusten'],
  ['Elsa', 'Karlsson', '19420317981', 'oskarshamn', 'bla-kusten'],
  ['Gun', 'Nilsson', '19470612980', 'hogsby', 'hogsby-hc'],
  ['Tore', 'Olofsson', '19580101980', 'hogsby', 'hogsby-hc'],
] as const

/** Lists the patients as the ward, all with consent but those named, plans the day and returns the huddle. */
export async function planMorning(
  store: Store,
  day: string,
  withoutBasis: readonly string[] = [],
): Promise<string> {
  for (const [given, family, digits, municipality, healthCentre] of patients) {
    const number = withCheckDigit(digits)
    const unknown = { birthDate: null, bed: null, admittedOn: null, date: null, readySince: null }
    const facts = { given, family, number, municipality, healthCentre, ...unknown }
    const basis = withoutBasis.includes(family) ? null : ('consent' as const)
    await give(store, 'addPatient', { ward: 'avd-5', day, facts, basis }, anna)
  }
  await give(store, 'planHuddle', { ward: 'avd-5', day }, anna)
  return store.folds.claimed(`huddle:avd-5:${day}`) ?? ''
}

/** One more of Högsby, added by hand: neither number, bed nor health centre is known. */
export function addDal(store: Store, day: string): Promise<unknown> {
  const unknown = {
    number: null,
    healthCentre: null,
    bed: null,
    admittedOn: null,
    date: null,
    readySince: null,
  }
  const facts = { given: 'Egon', family: 'Dal', birthDate: '1940-01-01', municipality: 'hogsby', ...unknown }
  return give(store, 'addPatient', { ward: 'avd-5', day, facts, basis: 'consent' }, anna)
}

export function withCheckDigit(digits: string): string {
  const found = Array.from({ length: 10 }, (_, last) => `${digits}${last}`).find((number) =>
    personnummer.valid(number),
  )
  if (!found) throw new Error('no check digit fits')
  return found
}
