import { importWords } from '../../messages/import.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { HowEnded } from './HowEnded.tsx'
import { earlierStay, nameOfCase, put } from './judge.ts'
import { nameOfRow, type PartProps, RowName } from './part.tsx'

/** How an earlier stay of the same person can have ended; the one who is here again is not dead. */
const stayEnds = ['discharged', 'moved', 'mistake'] as const

/** Lines of which only someone who knows the patient can say whose they are. */
export function ByHand({ model, read, judged, onFix }: PartProps) {
  const said = importWords.byHand
  if (judged.matchByHand.length === 0) return null
  return (
    <Sheet title={said.title}>
      <p class="field-hint">{said.hint}</p>
      <ul class="rows">
        {judged.matchByHand.map(({ line, candidates }) => {
          const row = judged.rows.get(line)
          if (row === undefined) return null
          const name = nameOfRow(row)
          const bedOf = (id: string) => read.open.find(({ caseId }) => caseId === id)?.bed ?? ''
          const mayBeNew = row.municipality !== null && name !== ''
          const known = candidates.map((id) => ({
            value: id,
            label: nameOfCase(read.open, id),
            note: bedOf(id),
          }))
          const whose = model.said.value.matched.get(line) ?? null
          const earlier = whose === 'new' ? earlierStay(judged, line) : null
          const isSame = earlierStay(judged, line) !== null
          return (
            <li key={line} class="whole">
              <RowName row={row} model={model} />
              <Choice
                label={said.who(name === '' ? said.unnamed : name)}
                labelUnseen
                options={[
                  ...known,
                  ...(mayBeNew ? [{ value: 'new', label: isSame ? said.newStay : said.new }] : []),
                ]}
                value={whose}
                onChange={(chosen) => {
                  model.said.value = {
                    ...model.said.value,
                    matched: put(model.said.value.matched, line, chosen),
                  }
                }}
              />
              {earlier !== null && (
                <HowEnded model={model} id={earlier.caseId} label={said.earlier(name)} choices={stayEnds} />
              )}
              {!mayBeNew && (
                <div class="wrap">
                  <span class="soft">{said.noMunicipality}</span>
                  <Button label={importWords.faulty.fixLine(line)} onClick={() => onFix(line)}>
                    {importWords.faulty.fix}
                  </Button>
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </Sheet>
  )
}
