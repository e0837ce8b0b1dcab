import { singleKeys } from '../../frame/singleKeys.ts'
import { helpWords } from '../../messages/help.ts'
import { Check } from '../../ui/Check.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Kbd } from '../../ui/Kbd.tsx'

type Row = readonly [keys: readonly string[], what: string]

/** Every key there is, where it works, and the switch for those that are pressed alone. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const help = helpWords
  const { keys } = help
  return (
    <Dialog title={help.title} onClose={onClose} wide>
      <Keys
        title={help.always}
        rows={[
          [['Ctrl ⏎'], keys.next],
          [['Ctrl ↑', 'Ctrl ↓'], keys.look],
          [['F8'], keys.pause],
          [['F9'], keys.extend],
          [['F6'], keys.region],
        ]}
      />
      <Keys
        title={help.inLine}
        rows={[
          [['/å', '/ö', '/h', '/n'], keys.kinds],
          [['+', '/j'], keys.spoken],
          [['/r'], keys.phone],
          [['/s', '/m'], keys.basis],
          [['/g'], keys.sharing],
          [['/d'], keys.date],
          [['/u'], keys.ready],
          [['/l'], keys.checklist],
          [['/t'], keys.later],
          [['/x'], keys.skip],
          [['1', '–', '9'], keys.lanes],
          [['!'], keys.fullTurn],
          [['?'], keys.help],
        ]}
      />
      <Keys
        title={help.within}
        rows={[
          [['@'], keys.at],
          [['ons 12'], keys.due],
          [['⏎'], keys.save],
          [['Esc'], keys.escape],
        ]}
      />
      <Check
        checked={singleKeys.value}
        onChange={(on) => {
          singleKeys.value = on
        }}
      >
        {help.single}
      </Check>
    </Dialog>
  )
}

function Keys({ title, rows }: { title: string; rows: readonly Row[] }) {
  return (
    <section class="keys">
      <h3>{title}</h3>
      <dl>
        {rows.map(([keys, what]) => (
          <div key={what}>
            <dt>
              <span class="unseen">{keys.join(' ')}</span>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
