import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answerWords as answers } from '../../client/messages/answer.ts'
import { doorWords as door } from '../../client/messages/door.ts'
import { hallWords as hall } from '../../client/messages/hall.ts'
import { day } from '../../client/messages/when.ts'
import { addDays, localDate } from '../../shared/core/time.ts'
import { noChromium } from '../support/chromium.ts'
import { noLiveKit } from '../support/livekit.ts'
import { type Acts, actsOn } from '../support/morning-acts.ts'
import {
  everyone,
  familiesOf,
  first,
  type Gathered,
  type Morning,
  openMorning,
  type Who,
} from '../support/morning-page.ts'
import { type Noted, notesOn, writtenToday } from '../support/notes-page.ts'
import { everOn } from '../support/screen-seen.ts'

const hogsby = ['anna', 'mikael', 'ulla'] as const
const oskarshamn = ['anna', 'mikael', 'karin'] as const

describe.skipIf(noChromium || noLiveKit)('the server killed in the middle of a morning', () => {
  let morning: Morning
  let gathered: Gathered
  let acts: Acts
  beforeEach(async () => {
    morning = await openMorning()
    // Every Next brings others in, so that each takes the door from one room to the next.
    gathered = await morning.gather(first(['Svensson', 'Ahlgren', 'Nilsson', 'Karlsson', 'Olofsson']))
    acts = actsOn(gathered.pages)
  })
  afterEach(() => morning?.close())

  test('in mid-patient and at five points of Next: all four are back where they were, by themselves', async () => {
    const { pages, huddle } = gathered
    const { anna, karin, ulla } = pages
    const { isOpen, goOn, begins, ends, line, entry, endMeeting } = acts
    const { built } = morning
    const opened = await Promise.all(everyone.map((who) => loadedAt(who)))
    await anna.getByRole('button', { name: hall.start }).click()

    const before = await isOpen('Kurt Svensson', hogsby)
    await begins('anna', '/å', 'Boendestöd söks', hogsby)
    await ends('anna', [' @Ulla', 'Enter', 'i morgon 10'], hogsby)
    await begins('anna', '/n', 'Grannen har nyc', hogsby)
    await begins('mikael', '/ö', 'Hem på tisd', hogsby)
    await ulla.getByRole('button', { name: answers.takes }).click()
    await entry('anna', 'Boendestöd').getByText('Bistånd tar det').waitFor()
    await built.kill()
    await allLost()
    await built.start({ HEMKLAR_CRASH_AT: 'openItem:committed' })

    const after = await isOpen('Kurt Svensson', hogsby)
    // It counts through the downtime, on every screen.
    expect(before.left - after.left).toBe(Math.round((after.at - before.at) / 1_000))
    for (const who of hogsby) await entry(who, 'Boendestöd').getByText('Bistånd tar det').waitFor()
    expect(await line('anna')).toBe('Grannen har nyc')
    expect(await line('mikael')).toBe('Hem på tisd')
    await isWriting('ulla', 'Grannen har nyc')
    await isWriting('ulla', 'Hem på tisd')
    await ends('mikael', ['ag'], hogsby)
    await ends('anna', ['keln'], hogsby)

    await goOn()
    await diesAndStarts({ HEMKLAR_CRASH_AT: 'openItem:sent' })
    await isOpen('Bo Ahlgren', oskarshamn)
    await ends('karin', ['/n', 'Matlåda varje dag'], oskarshamn)
    await goOn()
    await diesAndStarts({ HEMKLAR_CRASH_AT: 'next:decided' })
    await isOpen('Gun Nilsson', hogsby)
    await ends('ulla', ['/n', 'Hunden är hos grannen'], hogsby)
    // Dies before it is committed; Anna's page gives it again by itself, and it dies once more when it is.
    await goOn()
    await diesAndStarts({ HEMKLAR_CRASH_AT: 'next:committed' })
    await diesAndStarts({ HEMKLAR_CRASH_AT: 'next:sent' })
    await isOpen('Elsa Karlsson', oskarshamn)
    await ends('mikael', ['/n', 'Glasögonen är hittade'], oskarshamn)
    await goOn()
    await diesAndStarts({})
    await isOpen('Tore Olofsson', hogsby)
    await endMeeting()
    expect(writtenToday(await notesOn(anna, huddle))).toEqual(typed())

    expect(await Promise.all(everyone.map((who) => loadedAt(who)))).toEqual(opened)
    expect(await everOn(karin)).toEqual(familiesOf('oskarshamn'))
    expect(await everOn(ulla)).toEqual(familiesOf('hogsby'))
  })

  async function diesAndStarts(env: Record<string, string>): Promise<void> {
    await morning.built.ended()
    await allLost()
    await morning.built.start(env)
  }

  async function allLost(): Promise<void> {
    for (const who of everyone)
      await gathered.pages[who].locator('.notice', { hasText: door.link.lost }).waitFor()
  }

  const isWriting = (who: Who, text: string) =>
    gathered.pages[who].locator('.entry.writing', { hasText: text }).waitFor()
  const loadedAt = (who: Who) => gathered.pages[who].evaluate(() => performance.timeOrigin)
})

function typed(): Noted {
  const today = localDate(Date.now())
  const note = (text: string, by: string) => ['Notering', text, by]
  return {
    'Kurt Svensson': [
      [
        'Åtgärd',
        'Boendestöd söks',
        `Biståndsenheten i Högsby, Ulla Granath · ${day(addDays(today, 1), today)} 10.00`,
        'Anna Lind · Avd 5',
        'Bistånd tar det',
      ],
      ['Överenskommet', 'Hem på tisdag', 'Mikael Berglund · Avd 5'],
      note('Grannen har nyckeln', 'Anna Lind · Avd 5'),
    ],
    'Bo Ahlgren': [note('Matlåda varje dag', 'Karin Sand · Bistånd')],
    'Gun Nilsson': [note('Hunden är hos grannen', 'Ulla Granath · Bistånd')],
    'Elsa Karlsson': [note('Glasögonen är hittade', 'Mikael Berglund · Avd 5')],
  }
}
