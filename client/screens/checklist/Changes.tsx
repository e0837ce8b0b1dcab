import { toInstant } from '../../../shared/core/time.ts'
import { useNow } from '../../live/useNow.ts'
import { checklistPageWords as said } from '../../messages/checklistPage.ts'
import { recordedAt } from '../../messages/recordedAt.ts'
import { localDate } from '../../messages/when.ts'
import { words } from '../../messages/words.ts'
import type { Tab } from '../../tab.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import type { PartProps } from './setting.ts'

type Change = PartProps['settings']['changes'][number]
const shown = 12

/** Who changed what, and the way back for each; the way back is a change as well. */
export function Changes({ tab, settings, set }: PartProps & { tab: Tab }) {
  const now = useNow(tab)
  if (!now) return null
  const today = localDate(toInstant(now()))
  // What the team began with is no change of it.
  const changes = settings.changes.filter(isOfTheTeam(settings.changes)).slice(0, shown)
  return (
    <Sheet title={said.changes} quiet>
      {changes.length === 0 && <p class="soft">{said.noChanges}</p>}
      <ul class="lines">
        {changes.map((change) => {
          const what = whatOf(change)
          return (
            <li key={`${change.at} ${change.code}`} class="due">
              <span>
                {what} <span class="soft">{said.by(change.byName, recordedAt(change.at, today))}</span>
              </span>
              <Button label={said.undoFor(what)} onClick={() => takeBack(change, set)}>
                {words.ui.undo}
              </Button>
            </li>
          )
        })}
      </ul>
    </Sheet>
  )
}

function whatOf({ from, to }: Change): string {
  const label = (to ?? from)?.label.sv ?? ''
  return from === null
    ? said.change.added(label)
    : to === null
      ? said.change.removed(label)
      : said.change.changed(label)
}

function takeBack({ code, from }: Change, set: PartProps['set']): void {
  if (from === null) void set('removeChecklistRow', { code }, said.removed)
  else void set('setChecklistRow', { code, row: from }, said.saved)
}

/** Many rows that came in the same moment are the usual list. */
const isOfTheTeam =
  (all: readonly Change[]) =>
  ({ at, from }: Change): boolean =>
    from !== null || all.filter((other) => other.at === at).length < 3
