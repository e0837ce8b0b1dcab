import { useState } from 'preact/hooks'
import { Button } from '../../../../client/ui/Button.tsx'
import { Dialog } from '../../../../client/ui/Dialog.tsx'
import { Field } from '../../../../client/ui/Field.tsx'
import { Menu } from '../../../../client/ui/Menu.tsx'
import { tell } from '../../../../client/ui/News.tsx'

export function Overlays() {
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState('')
  const close = () => setOpen(false)
  return (
    <div class="wrap">
      <Button popup="dialog" onClick={() => setOpen(true)}>
        Ändra datum …
      </Button>
      <Menu
        iconAfter="down"
        choices={[
          { label: 'Ta senare', onChoose: () => setChosen('senare') },
          { label: 'Hoppa över …', note: 'med en anledning', onChoose: () => setChosen('över') },
          { label: 'Lägg först', disabledReason: 'Redan genomgången', onChoose: () => setChosen('först') },
          { label: 'Ta bort ur listan …', stop: true, onChoose: () => setChosen('bort') },
        ]}
      >
        Mer
      </Menu>
      <Button
        onClick={() =>
          tell('Siv Berg är borttagen ur listan.', 'info', {
            label: 'Ångra',
            onClick: () => setChosen('ångrat'),
          })
        }
      >
        Visa nyhet
      </Button>
      <output aria-label="Valt">{chosen}</output>
      {open && (
        <Dialog
          title="Ändra datum för hemgång"
          onClose={close}
          actions={
            <>
              <Button onClick={close}>Avbryt</Button>
              <Button variant="go" onClick={close}>
                Spara nytt datum
              </Button>
            </>
          }
        >
          <p>På det gamla datumet är sjukresa bokad och hemtjänst beställd.</p>
          <Field label="Nytt datum" hint="Skriv som du säger: ons, 25/11">
            {(control) => <input {...control} />}
          </Field>
        </Dialog>
      )}
    </div>
  )
}
