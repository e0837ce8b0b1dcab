import { Header, Ways } from '../../../../client/ui/Header.tsx'
import { Sheet } from '../../../../client/ui/Sheet.tsx'
import { Buttons } from './PartButtons.tsx'
import { Forms } from './PartForms.tsx'
import { Order } from './PartOrder.tsx'
import { Overlays } from './PartOverlays.tsx'
import { States } from './PartStates.tsx'

/** Every part in each of its states. */
export function Parts() {
  return (
    <div class="page">
      <Header practice home="#">
        <Ways
          label="Sidor"
          to={[
            { href: '?page=parts', label: 'Delar', isHere: true },
            ...['lead', 'moments', 'participant', 'held', 'after', 'today', 'tasks'].map((page) => ({
              href: `?page=${page}`,
              label: page,
            })),
          ]}
        />
      </Header>
      <main id="main" tabIndex={-1} class="stack">
        <h1>Delar</h1>
        <Sheet title="Knappar">
          <Buttons />
        </Sheet>
        <Sheet title="Tillstånd">
          <States />
        </Sheet>
        <Sheet title="Frågor">
          <Forms />
        </Sheet>
        <Sheet title="Ordning">
          <Order />
        </Sheet>
        <Sheet title="Ovanpå">
          <Overlays />
        </Sheet>
      </main>
    </div>
  )
}
