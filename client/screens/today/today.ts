import { computed, signal } from '@preact/signals'
import type { Answer } from '../../../shared/api.ts'
import type { CommandBody, CommandType } from '../../../shared/commands.ts'
import type { Refusal } from '../../../shared/core/refusal.ts'
import type { Added } from '../../../shared/list/rules/patient.ts'
import { give, giveTo } from '../../command.ts'
import { createWardDay } from '../../live/wardDay.ts'
import '../../messages/caseRefusals.ts'
import { lateWords } from '../../messages/late.ts'
import { mergeWords } from '../../messages/merge.ts'
import { refused } from '../../messages/refused.ts'
import { todayWords } from '../../messages/today.ts'
import { words } from '../../messages/words.ts'
import type { Adding } from '../../patient/AddDialog.tsx'
import { type LateCall, lateCall } from '../../patient/ToCallNotice.tsx'
import { navigate } from '../../router.ts'
import { to } from '../../routes.ts'
import type { Tab } from '../../tab.ts'
import { tell } from '../../ui/News.tsx'
import { linesOf, readyOf } from './ready.ts'

type Undo<Type extends CommandType> = { type: Type; body: CommandBody<Type> }
export type TodayModel = ReturnType<typeof createToday>

/** The coordinator's morning: the list, what is missing before the meeting, and what is done about it. */
export function createToday(tab: Tab, ward: string) {
  const day = createWardDay(tab, ward)
  const { api } = tab
  const opening = signal(false)
  const toCall = signal<LateCall | null>(null)
  const agenda = computed(() => day.live.value?.agenda.value ?? null)

  /** Gives a command and says what happened; with the way back where there is one. */
  async function act<Type extends CommandType, Back extends CommandType>(
    type: Type,
    body: CommandBody<Type>,
    said: string,
    back?: (answer: unknown) => Undo<Back>,
  ): Promise<Answer<unknown>> {
    const answer = await give(api, type, body)
    if (!answer.ok) {
      tell(refused(answer.refusal), 'bad')
      return answer
    }
    const undo = back?.(answer.answer)
    tell(said, 'ok', undo && { label: words.ui.undo, onClick: () => void takeBack(undo) })
    void day.refresh()
    return answer
  }

  async function takeBack<Type extends CommandType>({ type, body }: Undo<Type>): Promise<void> {
    const answer = await give(api, type, body)
    if (answer.ok) tell(todayWords.undone, 'info')
    else tell(refused(answer.refusal), 'bad')
    toCall.value = null
    void day.refresh()
  }

  /** The meeting of the day, planned from the list when nobody has done it yet. */
  async function plan(): Promise<string | null> {
    const known = day.huddle.value
    if (known !== null) return known
    const planned = await give(api, 'planHuddle', { ward, day: day.today.value })
    // A colleague who planned it a moment before has planned the same list.
    if (!planned.ok && planned.refusal.code !== 'alreadyPlanned') tell(refused(planned.refusal), 'bad')
    await day.refresh()
    return day.huddle.value
  }

  return {
    ...day,
    agenda,
    opening,
    toCall,
    lines: computed(() => (agenda.value === null ? null : linesOf(agenda.value))),
    ready: computed(() => (agenda.value === null ? null : readyOf(agenda.value, day.today.value))),
    plan,
    act,
    give: giveTo(api),
    protect: (id: string) =>
      act('protectIdentity', { case: id }, todayWords.protected, () => ({
        type: 'unprotectIdentity',
        body: { case: id },
      })),
    /** Opens the hall (or goes there, when it is open already). */
    async open(): Promise<void> {
      opening.value = true
      const huddle = await plan()
      const status = day.status.value
      const opened =
        huddle !== null && (status === 'planned' || status === null)
          ? await give(api, 'openHall', { huddle })
          : null
      opening.value = false
      if (huddle === null) return
      if (opened?.ok === false && opened.refusal.code !== 'alreadyOpen')
        return tell(refused(opened.refusal), 'bad')
      navigate(to.huddle(huddle))
    },
    /** There is no way back: it is asked before. */
    async merge(body: CommandBody<'mergeCases'>): Promise<Refusal | null> {
      const answer = await act('mergeCases', body, mergeWords.merged)
      return answer.ok ? null : answer.refusal
    },
    async add(body: Adding, name: string): Promise<Answer<unknown>> {
      const answer = await act(
        'addPatient',
        { ward, day: day.today.value, ...body },
        lateWords.added(name),
        (added) => ({ type: 'endEpisode', body: { case: asAdded(added).case, how: 'mistake' } }),
      )
      if (answer.ok) toCall.value = lateCall(name, asAdded(answer.answer))
      return answer
    },
  }
}

// The answer of `addPatient`, by its rule.
const asAdded = (answer: unknown) => answer as Added
