import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { endWords } from '../../client/messages/end.ts'
import { heldWords as held } from '../../client/messages/hall.ts'
import { huddleWords as said } from '../../client/messages/huddle.ts'
import { speakUp } from './media-page.ts'
import { hearsNobody, meets, soon } from './meeting.ts'
import { cast, everyone, type Who } from './morning-page.ts'
import { sameSecond } from './screen-seen.ts'

export type Acts = ReturnType<typeof actsOn>

/** What the four do, and what must then be true on all four screens. */
export function actsOn(pages: Readonly<Record<Who, Page>>) {
  const others = (who: Who, circle: readonly Who[]) => circle.filter((one) => one !== who)
  const outside = (circle: readonly Who[]) => everyone.filter((one) => !circle.includes(one))
  const shows = (who: Who, text: string) => pages[who].locator('.entry.writing', { hasText: text }).waitFor()

  /** Everyone of the circle hears and sees all others of it, and nobody else. */
  async function meet(circle: readonly Who[]): Promise<void> {
    for (const who of circle)
      await meets(
        pages[who],
        others(who, circle).map((one) => cast[one]),
      )
  }

  /** Letter by letter in the entry line, Enter as a key of its own. */
  async function type(who: Who, parts: readonly string[]): Promise<string> {
    const page = pages[who]
    const line = page.locator('.say input')
    if ((await line.count()) === 0) await page.getByRole('button', { name: said.line.write }).click()
    await line.focus()
    for (const part of parts)
      if (part === 'Enter') await page.keyboard.press(part)
      else await page.keyboard.type(part)
    return line.inputValue()
  }

  return {
    meet,
    /** The patient is on the screens of her circle in the same second, and they meet. The others wait and hear nobody. */
    async isOpen(name: string, circle: readonly Who[]): Promise<{ at: number; left: number }> {
      for (const who of circle) await pages[who].getByRole('heading', { level: 1, name }).waitFor()
      const second = await sameSecond(circle.map((who) => pages[who]))
      await Promise.all(circle.map((who) => speakUp(pages[who])))
      await meet(circle)
      for (const who of outside(circle)) {
        await pages[who].getByRole('heading', { level: 1, name: held.title }).waitFor({ state: 'attached' })
        await hearsNobody(pages[who])
        expect(await pages[who].getByRole('timer').count()).toBe(0)
      }
      return second
    },
    goOn: (): Promise<void> => pages.anna.keyboard.press('Control+Enter'),
    /** Begins a line that stays half written, and sees it grow on the others' screens. */
    async begins(who: Who, kind: '/å' | '/ö' | '/h' | '/n', words: string, circle: readonly Who[]) {
      await type(who, [kind, words])
      for (const other of others(who, circle)) await shows(other, words)
    },
    /** Goes on from there until the line is kept; then it stands on all their screens. */
    async ends(who: Who, parts: readonly string[], circle: readonly Who[]): Promise<void> {
      await type(who, [...parts, 'Enter'])
      await soon(() => pages[who].locator('.say input').inputValue()).toBe('')
      for (const other of others(who, circle))
        await pages[other]
          .locator('.entry.writing', { hasText: cast[who].name })
          .waitFor({ state: 'detached' })
    },
    line: (who: Who): Promise<string> => pages[who].locator('.say input').inputValue(),
    entry: (who: Who, text: string): Locator => pages[who].locator('.entry:not(.writing)', { hasText: text }),
    async endMeeting(): Promise<void> {
      await pages.anna.getByRole('button', { name: said.foot.end }).click()
      await pages.anna.getByRole('dialog').getByRole('button', { name: endWords.go }).click()
      await pages.anna.locator('.beds').first().waitFor()
    },
  }
}
