import type { ChecklistSettings } from '../../../shared/arena/checklist/settings.ts'
import type { CommandBody, CommandType } from '../../../shared/commands.ts'
import type { Refusal } from '../../../shared/core/refusal.ts'
import { give } from '../../command.ts'
import { checklistPageWords } from '../../messages/checklistPage.ts'
import { refused } from '../../messages/refused.ts'
import { words } from '../../messages/words.ts'
import type { Tab } from '../../tab.ts'
import { tell } from '../../ui/News.tsx'

type Command<Type extends CommandType> = { type: Type; body: CommandBody<Type> }

/** Gives a command, says what happened with the way back where there is one, and shows the list as it then is. */
export type Setting = ReturnType<typeof settingOf>
export type PartProps = { settings: ChecklistSettings; set: Setting }

export const settingOf = (tab: Tab, reload: () => Promise<void>) =>
  async function set<Type extends CommandType, Back extends CommandType>(
    type: Type,
    body: CommandBody<Type>,
    said: string,
    back?: Command<Back>,
  ): Promise<Refusal | null> {
    const answer = await give(tab.api, type, body)
    if (answer.ok) {
      const undo = back && (() => void set(back.type, back.body, checklistPageWords.undone))
      tell(said, 'ok', undo && { label: words.ui.undo, onClick: undo })
    } else if (answer.refusal.code !== 'alreadyDone') tell(refused(answer.refusal), 'bad')
    await reload()
    return answer.ok ? null : answer.refusal
  }
