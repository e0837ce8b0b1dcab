import { Button } from '../../../../client/ui/Button.tsx'
import { Header } from '../../../../client/ui/Header.tsx'
import { Mark } from '../../../../client/ui/Mark.tsx'

/** Waiting: when is our turn, and what can be answered already. */
export function Held() {
  return (
    <div class="phone">
      <Header practice />
      <main id="main" tabIndex={-1}>
        <h1 class="unseen">Ni väntar på er tur</h1>
        <p class="turn">
          Er tur, två patienter
          <b>08.41 – 08.51</b>
          om ungefär 6 minuter
        </p>
        <p class="soft small center">
          Du släpps in automatiskt när det är er tur.
          <br />
          Tills dess hör och ser ingen dig, och du hör ingen.
        </p>
        <h2>Svara redan nu · 2 frågor kvar</h2>
        <section class="sheet question">
          <div class="wrap">
            <b>Gun Nilsson</b>
            <span class="soft">hem 25 nov? preliminärt</span>
          </div>
          <p>Kan hemtjänsten börja onsdag kväll?</p>
          <div class="even">
            <Button>Ja</Button>
            <Button>Nej …</Button>
            <Button>Senare …</Button>
          </div>
        </section>
        <section class="sheet question">
          <div class="wrap">
            <b>Gun Nilsson</b>
            <Mark tone="part">Datum ändrat 24 → 25 nov</Mark>
          </div>
          <p>Provsvar dröjer. Berätta för utföraren.</p>
          <Button variant="go" full>
            Kvittera: sett och ändrat hos oss
          </Button>
        </section>
      </main>
      <footer class="phone-foot">
        <Button>Bara ljud</Button>
        <Button>Kamera på</Button>
        <Button>Kan inte …</Button>
      </footer>
    </div>
  )
}
