import { Button } from '../../../../client/ui/Button.tsx'
import { Header } from '../../../../client/ui/Header.tsx'
import { Mark } from '../../../../client/ui/Mark.tsx'

/** Afterwards: what we took on, and who comes home. */
export function After() {
  return (
    <div class="phone">
      <Header practice end={<Mark tone="info">Du har lämnat mötet</Mark>} />
      <main id="main" tabIndex={-1}>
        <h1>Tack! Era två patienter är genomgångna.</h1>
        <p class="soft">Ni kan lägga på. Nästa gång i morgon 08.15, ungefär 08.40 för er.</p>
        <h2>Det här tog ni på er</h2>
        <Taken what="Trygghetslarm på plats" who="Gun Nilsson · Per Åberg · ons 12.00" />
        <Taken what="Ring dottern om nyckeln" who="Tore Olofsson · du · i dag" />
        <h2>Hem till Högsby, sju dagar</h2>
        <ul class="sheet padded">
          <li class="homecoming">
            <span>ons 25 nov</span>
            <span>Gun Nilsson</span>
            <Mark tone="part">preliminärt</Mark>
          </li>
          <li class="homecoming">
            <span>fre 27 nov</span>
            <span>Tore Olofsson</span>
            <Mark tone="ok">säkert</Mark>
          </li>
        </ul>
      </main>
      <footer class="phone-foot">
        <Button>Lägg i kalendern</Button>
        <Button variant="go">Klar</Button>
      </footer>
    </div>
  )
}

function Taken({ what, who }: { what: string; who: string }) {
  return (
    <section class="sheet question">
      <b>{what}</b>
      <p class="soft">{who}</p>
      <div class="even">
        <Button>Klart</Button>
        <Button>Ändra …</Button>
      </div>
    </section>
  )
}
