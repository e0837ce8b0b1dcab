import { useEffect, useState } from 'preact/hooks'
import type { Answer, PersonaOffer } from '../../../shared/api.ts'
import { createApi } from '../../api.ts'
import { refused } from '../../messages/refused.ts'
import { startWords } from '../../messages/start.ts'
import { words } from '../../messages/words.ts'
import { href } from '../../router.ts'
import { signedOutPath, to } from '../../routes.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Header } from '../../ui/Header.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { PersonLine } from './PersonLine.tsx'
import '../../look/day.css'

/** Without a person: in rehearsal, whom one wants to be. */
export function Start() {
  const [offers, setOffers] = useState<Answer<readonly PersonaOffer[]> | null>(null)
  useEffect(() => {
    createApi(null).get<readonly PersonaOffer[]>('/api/practice/personas').then(setOffers)
  }, [])
  const hasOffers = offers?.ok === true && offers.answer.length > 0
  return (
    <div class="page">
      <Header practice={hasOffers} />
      <main id="main" tabIndex={-1}>
        {`${location.pathname}${location.hash}` === signedOutPath && (
          <Notice tone="info" role="status">
            {startWords.signedOut}
          </Notice>
        )}
        {offers === null && <Progress doing={words.frame.opening} />}
        {offers?.ok === false && (
          <EmptyState title={words.frame.notOpened}>{refused(offers.refusal)}</EmptyState>
        )}
        {offers?.ok && !hasOffers && (
          <EmptyState title={startWords.notHere}>{startWords.notHereText}</EmptyState>
        )}
        {offers?.ok && hasOffers && <People offers={offers.answer} />}
      </main>
    </div>
  )
}

function People({ offers }: { offers: readonly PersonaOffer[] }) {
  const organisations = Map.groupBy(offers, ({ organisation }) => organisation)
  return (
    <>
      <div class="start-head">
        <h1>{startWords.title}</h1>
        <p class="soft">{startWords.intro}</p>
        <p>
          <a href={href(to.practice(), null)}>{startWords.practise}</a>
          <span class="soft"> · {startWords.practiseText}</span>
        </p>
      </div>
      <div class="start-people">
        {[...organisations].map(([organisation, people]) => (
          <Sheet key={organisation} title={organisation}>
            <ul class="people">
              {people.map((offer) => (
                <PersonLine key={offer.id} offer={offer} />
              ))}
            </ul>
          </Sheet>
        ))}
      </div>
    </>
  )
}
