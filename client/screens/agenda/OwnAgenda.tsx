import type { LiveHuddle } from '../../live/huddle.ts'
import { agendaWords } from '../../messages/agenda.ts'
import { startWords } from '../../messages/start.ts'
import { OwnPatients } from '../../patient/OwnPatients.tsx'
import type { Tab } from '../../tab.ts'
import { Sheet } from '../../ui/Sheet.tsx'

/** Own patients in the order they come. Nothing here counts, times or hints at the others'. */
export function OwnAgenda({ tab, live, huddle }: { tab: Tab; live: LiveHuddle; huddle: string }) {
  const blocks = live.agenda.value?.blocks
  if (!blocks) return null
  if (blocks.length === 0) return <p>{startWords.morning.noOwn}</p>
  return (
    <div class="agenda-own">
      {blocks.map(({ block, payer, healthCentre, items }) => (
        <Sheet
          key={`${block.payer} ${block.healthCentre} ${items[0]?.item}`}
          title={agendaWords.block(payer, healthCentre)}
        >
          <OwnPatients tab={tab} lines={items} huddle={huddle} />
        </Sheet>
      ))}
    </div>
  )
}
