import type { PersonaOffer } from '../../../shared/api.ts'
import { startWords } from '../../messages/start.ts'
import { href } from '../../router.ts'
import { to } from '../../routes.ts'

/** One person to be: in this tab with one click, or in another one beside it. */
export function PersonLine({ offer }: { offer: PersonaOffer }) {
  const { id, name, unitName, hint } = offer
  const address = href(to.start(), id)
  return (
    <li>
      <a class="person" href={address}>
        <b>
          <span class="unseen">{startWords.as} </span>
          {name}
        </b>
        <span>{unitName}</span>
        {hint && <small>{hint}</small>}
      </a>
      <a
        class="button quiet"
        href={address}
        target="_blank"
        rel="noopener"
        aria-label={startWords.asPersonInTab(name)}
      >
        {startWords.newTab}
      </a>
    </li>
  )
}
