import { followLinks, href, navigate, persona, route } from '../../../../client/router.ts'
import { to } from '../../../../client/routes.ts'
import { Button } from '../../../../client/ui/Button.tsx'

followLinks()

/** Going from screen to screen, as one person in each tab. */
export function WaysPage() {
  return (
    <main class="page stack" id="main" tabIndex={-1}>
      <h1>Vägar</h1>
      <output aria-label="Här">{JSON.stringify(route.value)}</output>
      <output aria-label="Som">{persona.value ?? 'ingen'}</output>
      <p class="row">
        <a class="button" href={href(to.today('w5'))}>
          I dag
        </a>
        <a class="button" href={href(to.start(), 'lena & co')}>
          Som Lena
        </a>
        <a class="button" href={to.notes('h1')} download>
          Hämta
        </a>
      </p>
      <Button onClick={() => navigate(to.huddle('h1'))}>Till mötet</Button>
    </main>
  )
}
