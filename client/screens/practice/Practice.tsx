import { practiceWords } from '../../messages/practice.ts'
import { href } from '../../router.ts'
import { to } from '../../routes.ts'
import { Header } from '../../ui/Header.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import '../../look/day.css'

/** "Så övar ni": a new team's first ten minutes, step by step, with the person to be at hand. */
export function Practice() {
  const said = practiceWords
  return (
    <div class="page reading">
      <Header practice home={href(to.start(), null)} />
      <main id="main" tabIndex={-1} class="stack">
        <div class="start-head">
          <h1>{said.title}</h1>
          <p>{said.intro}</p>
          <h2>{said.before}</h2>
          <ul class="bullets">
            {said.needs.map((need) => (
              <li key={need}>{need}</li>
            ))}
          </ul>
        </div>
        <ol class="stack">
          {said.steps.map((step, at) => (
            <li key={step.title}>
              <Step step={step} place={said.step(at + 1, said.steps.length)} />
            </li>
          ))}
        </ol>
        <Lists />
        <Sheet title={said.more}>
          <ul class="bullets">
            {said.ideas.map((idea) => (
              <li key={idea}>{idea}</li>
            ))}
          </ul>
        </Sheet>
      </main>
    </div>
  )
}

function Step({ step, place }: { step: (typeof practiceWords.steps)[number]; place: string }) {
  const said = practiceWords
  return (
    <section class="sheet padded stack">
      <div>
        <p class="label">
          {place} · {said.minutes(step.minutes)} · {said.as(step.name)}
        </p>
        <h2>{step.title}</h2>
      </div>
      <ul class="bullets">
        {step.press.map((press) => (
          <li key={press}>{press}</li>
        ))}
      </ul>
      <p>
        <b>{said.see}:</b> {step.see}
      </p>
      <div class="wrap">
        {[step, ...(step.others ?? [])].map(({ persona, name }) => (
          // One tab for each: pressed again it comes to the front.
          <a key={persona} class="button" href={href(to.start(), persona)} target={persona}>
            {said.open(name)}
          </a>
        ))}
      </div>
    </section>
  )
}

const lists = ['new', 'same'] as const

function Lists() {
  const said = practiceWords
  return (
    <Sheet title={said.lists}>
      <p class="soft">{said.listsText}</p>
      <ul class="lines">
        {lists.map((list) => (
          <li key={list}>
            <a class="button link" href={`/api/practice/lists/${list}`} download>
              {said.download(said.list[list].name)}
            </a>
            <span class="soft"> {said.list[list].text}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
