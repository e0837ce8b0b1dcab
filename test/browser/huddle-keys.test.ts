import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { skippedIn } from '../../shared/case/facets/skippedTurns.ts'
import { localDate } from '../../shared/core/time.ts'
import { noChromium } from '../support/chromium.ts'
import { type Leading, openLeading } from '../support/leading.ts'

describe.skipIf(noChromium)('a huddle led by keyboard alone', () => {
  let leading: Leading
  beforeAll(async () => {
    leading = await openLeading()
  })
  afterEach(() => leading.end())
  afterAll(() => leading?.close())

  test('goes through five patients, from the hall to the end', async () => {
    const it = await leading.begin()
    const lena = await it.come('lena')
    await it.start()
    const first = await it.name()
    await lena.getByRole('heading', { name: first ?? '' }).waitFor()

    await it.type('Första besöket bekräftas @Lena')
    await lena.locator('.entry.writing', { hasText: 'Första besöket bekräftas' }).waitFor()
    await it.press('Enter')
    await it.type('i morgon 10')
    await it.page.getByText('Bistånd Oskarshamn · Lena Ström · i morgon 10.00').waitFor()
    await it.press('Enter')
    await it.entry('Första besöket bekräftas').getByText('Inte besvarad').waitFor()
    await lena.getByRole('button', { name: 'Vi tar det' }).waitFor()

    await it.type('/hhjälp')
    await it.press('Enter')
    await it.type('Duschstol')
    await it.press('Enter')
    await it.page.getByText('Ett hinder har en part som äger det. Välj vem.').waitFor()
    await it.type('bist')
    await it.press('Enter', 'Enter')
    await it.entry('Duschstol').getByText('Hjälpmedel saknas').waitFor()
    await it.type('/öHem på tisdag')
    await it.press('Enter')
    await it.entry('Hem på tisdag').waitFor()

    await it.press('F8')
    await it.page.locator('.clock-word', { hasText: 'Pausad' }).waitFor()
    await it.press('F8')
    await it.page.locator('.clock-word', { hasText: 'av 5 min' }).waitFor()
    await it.press('F9')
    await it.page.locator('.clock-word', { hasText: 'av 6 min' }).waitFor()

    await it.foot('2 svar saknas').waitFor()
    await it.press('+')
    await it.entry('Första besöket bekräftas').getByText('Bistånd Oskarshamn tar det').waitFor()
    await it.press('Control+Enter')
    await it.page.getByRole('heading', { name: 'Innan ni går vidare' }).waitFor()
    expect(await it.name()).toBe(first)
    await it.page.locator('.read-back .notice', { hasText: 'saknar ansvarig, dag eller svar' }).waitFor()
    await it.foot('Gå vidare ändå').waitFor()
    expect(await it.page.locator('main .button.go, .huddle-foot .button.go').count()).toBe(1)
    expect(await it.page.locator('.read-back li', { hasText: 'Duschstol' }).textContent()).toContain(
      'Inte besvarad',
    )
    await it.press('Escape')
    await it.focusIsInLine()
    await it.type('/r')
    await it.entry('Duschstol').getByText('Bistånd Oskarshamn tar det').waitFor()
    const written = it.openCase()
    await it.press('Control+Enter')
    await it.changedFrom(first)

    const second = await it.name()
    await it.page.locator('[aria-live=polite]', { hasText: /^Nu: / }).first().waitFor({ state: 'attached' })
    await it.type('/t')
    await it.changedFrom(second)
    const third = await it.name()
    await it.type('/x')
    await it.page.getByRole('dialog', { name: 'Hoppa över i dag' }).waitFor()
    await it.press('Space')
    await it.tabTo('Hoppa över')
    await it.press('Enter')
    await it.changedFrom(third)
    await it.press('Control+ArrowUp')
    await it.page.getByText('Du tittar i listan').waitFor()
    await it.press('Control+ArrowDown')
    await it.focusIsInLine()

    for (let left = 5; left > 0 && it.state().status === 'running'; left--) {
      const before = await it.name()
      const isLast = (await it.foot('Avsluta mötet').count()) > 0
      await it.press('Control+Enter')
      if (isLast) break
      await it.changedFrom(before)
    }
    await expect.poll(() => it.state().status, { timeout: 5_000 }).toBe('ended')
    await it.page.getByRole('heading', { name: 'Att göra, Avdelning 5' }).waitFor()

    const { status, items } = it.state()
    expect(status).toBe('ended')
    expect(items.map((item) => item.state).sort()).toEqual(['done', 'done', 'done', 'done', 'skipped'])
    expect(items.filter((item) => item.later)).toHaveLength(1)
    const passed = items.find((item) => item.state === 'skipped')
    expect(skippedIn(it.caseOf(passed?.case), it.huddle)?.reason).toBe('partyMissing')
    expect(items.find((item) => item.extendedMs > 0)?.extendedMs).toBe(60_000)
    const [action, barrier, agreement] = written.entries
    const tomorrow = localDate(Date.now() + 24 * 3_600_000)
    expect(action).toMatchObject({
      content: {
        kind: 'action',
        text: 'Första besöket bekräftas',
        ownerName: 'Lena Ström',
        due: 'i morgon 10',
        dueOn: tomorrow,
        dueAt: '10:00',
      },
      answers: { 'oskarshamn-bistand': { answer: 'takes', said: 'inRoom', saidBy: 'Lena Ström' } },
    })
    expect(barrier).toMatchObject({
      content: { kind: 'barrier', code: 'AWAIT_AIDS', text: 'Duschstol', owner: 'oskarshamn-bistand' },
      answers: { 'oskarshamn-bistand': { answer: 'takes', said: 'byPhone' } },
    })
    expect(agreement).toMatchObject({ content: { kind: 'agreement', text: 'Hem på tisdag', due: null } })
  })

  test('a line that Enter has just sent is read back, however fast one goes on', async () => {
    const it = await leading.begin()
    await it.start()
    const first = await it.name()
    await it.type('Ring dottern')
    await it.page.locator('.say').evaluate(async (form: HTMLFormElement) => {
      form.requestSubmit()
      // Sent, and not yet answered.
      await new Promise((resolve) => setTimeout(resolve))
      const press = { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }
      form.dispatchEvent(new KeyboardEvent('keydown', press))
    })
    await it.page.getByRole('heading', { name: 'Innan ni går vidare' }).waitFor()
    await it.page.locator('.read-back li', { hasText: 'Ring dottern' }).waitFor()
    expect(await it.name()).toBe(first)
  })

  test('the line takes letters again when a question with a field of its own is put away', async () => {
    const it = await leading.begin()
    await it.start()
    await it.type('/l')
    await it.page.getByRole('dialog').getByRole('combobox').waitFor()
    await it.press('Escape')
    await it.focusIsInLine()
    await it.type('Ring dottern')
    expect(await it.page.locator('.say input').inputValue()).toBe('Ring dottern')
  })

  test('single keys can be switched off; F6 goes round; other keys are left alone', async () => {
    const it = await leading.begin()
    await it.start()
    await it.type('2')
    await expect.poll(() => it.page.locator('.say input').inputValue()).toMatch(/^@\S+/)
    await it.press('Control+a', 'Backspace')
    await it.type('?')
    await it.page.getByRole('dialog', { name: 'Tangenter' }).waitFor()
    await it.tabTo('Snabbtangenter')
    await it.press('Space', 'Escape')
    await it.focusIsInLine()
    await it.type('2 tabletter?')
    expect(await it.page.locator('.say input').inputValue()).toBe('2 tabletter?')
    await it.press('F6')
    await it.page.locator('.huddle-side:focus').waitFor()
    await it.press('F6')
    await it.page.locator('.agenda :focus').waitFor()
    await it.press('F6')
    await it.page.locator('main:focus').waitFor()
    await it.press('F6')
    await it.focusIsInLine()
    const taken = await it.page.evaluate(() =>
      ['F5', 'F12', 'Tab'].filter((key) => {
        const pressed = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
        return !document.body.dispatchEvent(pressed)
      }),
    )
    expect(taken).toEqual([])
  })
})
