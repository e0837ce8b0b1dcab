import { signal } from '@preact/signals'
import type { Answer } from '../../shared/api.ts'
import type { SharedBasis, Sharing } from '../../shared/case/views/sharing.ts'
import type { CommandBody, CommandType } from '../../shared/commands.ts'
import { give } from '../command.ts'
import { basisWords } from '../messages/basis.ts'
import { refused } from '../messages/refused.ts'
import type { Tab } from '../tab.ts'
import { tell } from '../ui/News.tsx'

/** Whose sharing it is; `huddle` while she is the open patient, so that it never lands on another. */
export type SharingOf = { case: string; name: string; huddle: string | null }
/** What is to be taken back. */
export type Ending = { what: 'basis'; basis: SharedBasis } | { what: 'decline'; id: string }

export type SharingModel = ReturnType<typeof createSharing>

/** What lets others be told of one patient: asked of the server, and asked again after every change. */
export function createSharing({ api, me }: Tab, of: SharingOf) {
  const sharing = signal<Sharing | null>(null)
  const problem = signal<string | null>(null)
  const saving = signal(false)
  const ending = signal<Ending | null>(null)
  const isConfidential = signal(false)

  function failed<Value>(answer: Answer<Value>): answer is Extract<Answer<Value>, { ok: false }> {
    problem.value = answer.ok ? null : refused(answer.refusal)
    return !answer.ok
  }

  async function load(): Promise<void> {
    const answer = await api.get<Sharing>(`/api/cases/${of.case}/sharing`)
    if (!failed(answer)) sharing.value = answer.answer
  }

  return {
    of,
    me,
    /** What is asked about her besides, each with its own row in the log; null: what the server said stands in the dialog. */
    async ask<Value>(what: 'confidential'): Promise<Value | null> {
      const answer = await api.get<Value>(`/api/cases/${of.case}/${what}`)
      return failed(answer) ? null : answer.answer
    },
    ...{ sharing, problem, saving, ending, isConfidential },
    load,
    /** True when it is done; else what the server said stands in the dialog. */
    async act<Type extends CommandType>(type: Type, body: CommandBody<Type>, said: string): Promise<boolean> {
      saving.value = true
      const answer = await give(api, type, body)
      saving.value = false
      if (failed(answer)) return false
      tell(said)
      await load()
      return true
    },
    /** In the meeting somebody stops hearing at once; before it, somebody may not come in. */
    outWords: (names: readonly string[]): string =>
      names.length === 0
        ? basisWords.nobodyOut
        : (of.huddle === null ? basisWords.outBefore : basisWords.out)(names),
  }
}
