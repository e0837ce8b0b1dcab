import type { Names, SharedBasis, Sharing } from '../../shared/case/views/sharing.ts'
import { basisWords as said } from '../messages/basis.ts'
import { recordedAt } from '../messages/recordedAt.ts'
import { Button } from '../ui/Button.tsx'
import { Sign } from '../ui/Sign.tsx'
import type { SharingModel } from './sharing.ts'

/** What stands, with who and when, and what stood before. */
export function BasisStands({ model, sharing }: { model: SharingModel; sharing: Sharing }) {
  const { bases, declined } = sharing
  const standing = bases.filter(({ ended }) => ended === null)
  const over = bases.filter(({ ended }) => ended !== null)
  const { today } = model.me
  return (
    <>
      <section>
        <h3>{said.stands}</h3>
        {standing.length + declined.length === 0 && <p class="soft">{said.nothing}</p>}
        <ul class="lines">
          {declined.map(({ id, parties, at, byName }) => (
            <li key={id} class="row">
              <div class="grow">
                <Sign name="hinder" class="line-sign bad" />
                <b>{said.kinds.declined}</b>: {whom(parties)}
                <small class="soft"> {said.recordedBy(recordedAt(at, today), byName)}</small>
              </div>
              <TakeBack
                what={said.kinds.declined}
                onClick={() => (model.ending.value = { what: 'decline', id })}
              />
            </li>
          ))}
          {standing.map((basis) => (
            <li key={basis.id} class="row">
              <div class="grow">
                <Sign name="check" class="line-sign ok" />
                <Basis basis={basis} today={today} />
              </div>
              <TakeBack
                what={said.kinds[basis.kind]}
                onClick={() => (model.ending.value = { what: 'basis', basis })}
              />
            </li>
          ))}
        </ul>
      </section>
      {over.length > 0 && (
        <details>
          <summary>{said.before}</summary>
          <ul class="lines small">
            {over.map((basis) => (
              <li key={basis.id}>
                <Basis basis={basis} today={today} />
                {basis.ended && (
                  <div class="soft">
                    {said.endedHow(basis.ended.why, recordedAt(basis.ended.at, today), basis.ended.byName)}
                  </div>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Basis({ basis, today }: { basis: SharedBasis; today: string }) {
  const { kind, parties, assessedBy, despiteNo, at, byName } = basis
  return (
    <>
      <b>{said.kinds[kind]}</b>: {whom(parties)}
      <small class="soft">
        {' '}
        {[assessedBy !== null && said.assessedBy(assessedBy), said.recordedBy(recordedAt(at, today), byName)]
          .filter(Boolean)
          .join(' · ')}
      </small>
      {despiteNo !== null && <div class="small">{said.despiteNo(despiteNo)}</div>}
    </>
  )
}

function TakeBack({ what, onClick }: { what: string; onClick: () => void }) {
  return (
    <Button variant="quiet" label={said.takeBackOf(what)} onClick={onClick}>
      {said.takeBack}
    </Button>
  )
}

const whom = (parties: Names): string => (parties === 'all' ? said.all : said.to(parties))
