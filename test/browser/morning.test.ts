import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answerWords as answers } from '../../client/messages/answer.ts'
import { hallWords as hall } from '../../client/messages/hall.ts'
import { day } from '../../client/messages/when.ts'
import { addDays, localDate } from '../../shared/core/time.ts'
import { noChromium } from '../support/chromium.ts'
import { noLiveKit } from '../support/livekit.ts'
import { actsOn } from '../support/morning-acts.ts'
import {
  everyone,
  familiesOf,
  type Gathered,
  hogsbyFirst,
  type Morning,
  namesOf,
  openMorning,
} from '../support/morning-page.ts'
import { linesOf, notesOn, writtenToday } from '../support/notes-page.ts'
import { everOn } from '../support/screen-seen.ts'

const hogsby = ['anna', 'mikael', 'ulla'] as const
const oskarshamn = ['anna', 'mikael', 'karin'] as const

describe.skipIf(noChromium || noLiveKit)('a whole morning, four people in four browsers', () => {
  let morning: Morning
  let gathered: Gathered
  beforeEach(async () => {
    morning = await openMorning()
    gathered = await morning.gather(hogsbyFirst)
  })
  afterEach(() => morning?.close())

  test('five patients: one patient, one second and one circle at a time; the notes say what was typed', async () => {
    const { pages, huddle } = gathered
    const { anna, mikael, karin, ulla } = pages
    const { meet, isOpen, goOn, begins, ends, entry, endMeeting } = actsOn(pages)
    await meet(everyone)
    for (const planner of [karin, ulla]) expect(await everOn(planner)).toEqual([])

    await anna.getByRole('button', { name: hall.start }).click()
    await isOpen('Kurt Svensson', hogsby)
    await begins('anna', '/å', 'Boendestöd söks', hogsby)
    await ends('anna', [' @Ulla', 'Enter', 'i morgon 10'], hogsby)
    await ulla.getByRole('button', { name: answers.takes }).click()
    for (const who of hogsby) await entry(who, 'Boendestöd').getByText('Bistånd tar det').waitFor()

    await goOn()
    await isOpen('Gun Nilsson', hogsby)
    await begins('mikael', '/ö', 'Hem på tisdag', hogsby)
    await begins('ulla', '/n', 'Grannen har nyc', hogsby)
    await ends('mikael', [' när larmet sitter'], hogsby)
    await ends('ulla', ['keln'], hogsby)
    for (const who of hogsby) await entry(who, 'Grannen har nyckeln').waitFor()

    await goOn()
    await isOpen('Tore Olofsson', hogsby)
    await begins('ulla', '/h', 'hemtj', hogsby)
    await ends('ulla', ['Enter', 'Två saknas på kvällen', ' @Bist', 'Enter'], hogsby)

    await goOn()
    await isOpen('Vera Holm', oskarshamn)
    await goOn()
    await isOpen('Bo Ahlgren', oskarshamn)
    await begins('mikael', '/å', 'Matlåda till kvällen', oskarshamn)
    await ends('mikael', [' @Karin', 'Enter', 'i dag 17'], oskarshamn)
    await anna.keyboard.press('+')
    for (const who of oskarshamn) await entry(who, 'Matlåda').getByText('Bistånd tar det').waitFor()
    await begins('karin', '/å', 'Ring om sjukresan', oskarshamn)
    await ends('karin', [' @Mikael', 'Enter', 'i dag 12'], oskarshamn)
    await mikael.getByRole('button', { name: answers.takes }).click()
    for (const who of oskarshamn) await entry(who, 'sjukresan').getByText('Avd 5 tar det').waitFor()
    await endMeeting()

    expect(await linesOf(anna, '.task')).toContain('Ring om sjukresan Mikael Berglund · senast i dag 12.00')
    expect(await linesOf(anna, '.told p')).toContain('Hem på tisdag när larmet sitter')
    expect(await linesOf(karin, '.question b')).toEqual(['Matlåda till kvällen', 'Besked om korttidsplats'])
    expect(await linesOf(ulla, '.question b')).toEqual(['Boendestöd söks'])

    const { whole, ofHogsby, ofOskarshamn } = expected()
    expect(writtenToday(await notesOn(anna, huddle))).toEqual(whole)
    expect(writtenToday(await notesOn(mikael, huddle))).toEqual(whole)
    const [karins, ullas] = [await notesOn(karin, huddle), await notesOn(ulla, huddle)]
    expect(writtenToday(karins)).toEqual(ofOskarshamn)
    expect(Object.keys(karins).sort()).toEqual(namesOf('oskarshamn'))
    expect(writtenToday(ullas)).toEqual(ofHogsby)
    expect(Object.keys(ullas).sort()).toEqual(namesOf('hogsby'))
    expect(await everOn(karin)).toEqual(familiesOf('oskarshamn'))
    expect(await everOn(ulla)).toEqual(familiesOf('hogsby'))
  })
})

/** What was typed, as the notes should have it. */
function expected() {
  const today = localDate(Date.now())
  const dated = (ahead: number) => day(addDays(today, ahead), today)
  const inHogsby = 'Biståndsenheten i Högsby'
  const inOskarshamn = 'Biståndsenheten i Oskarshamn, Karin Sand'
  const ofHogsby = {
    'Kurt Svensson': [
      [
        'Åtgärd',
        'Boendestöd söks',
        `${inHogsby}, Ulla Granath · ${dated(1)} 10.00`,
        'Anna Lind · Avd 5',
        'Bistånd tar det',
      ],
    ],
    'Gun Nilsson': [
      ['Överenskommet', 'Hem på tisdag när larmet sitter', 'Mikael Berglund · Avd 5'],
      ['Notering', 'Grannen har nyckeln', 'Ulla Granath · Bistånd'],
    ],
    'Tore Olofsson': [
      ['Hinder', 'Hemtjänsten kan inte börja än. Två saknas på kvällen', inHogsby, 'Ulla Granath · Bistånd'],
    ],
  }
  const ofOskarshamn = {
    'Bo Ahlgren': [
      [
        'Åtgärd',
        'Matlåda till kvällen',
        `${inOskarshamn} · ${dated(0)} 17.00`,
        'Mikael Berglund · Avd 5',
        'Sagt i mötet av Karin Sand. Antecknat av Anna Lind.',
        'Bistånd tar det',
      ],
      [
        'Åtgärd',
        'Ring om sjukresan',
        `Avdelning 5, Mikael Berglund · ${dated(0)} 12.00`,
        'Karin Sand · Bistånd',
        'Avd 5 tar det',
      ],
    ],
  }
  return { ofHogsby, ofOskarshamn, whole: { ...ofHogsby, ...ofOskarshamn } }
}
