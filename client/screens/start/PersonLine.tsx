import type { PersonaOffer } from '../../../shared/api.ts'
import { startWords } from '../../messages/start.ts'
import { href, route } from '../../router.ts'
import { to } from '../../routes.ts'

/** One person to be: in this tab with one click, or in another one beside it. */
export function PersonLine({ offer }: { offer: PersonaOffer }) {
  const { id, name, unitName, hint } = offer
  // Whoever came by a link from the calendar goes on there, as whom one chooses to be.
  const address = href(route.value.screen === 'join' ? location.pathname : to.start(), id)
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
