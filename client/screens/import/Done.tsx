import { importWords } from '../../messages/import.ts'
import { refused } from '../../messages/refused.ts'
import { href } from '../../router.ts'
import { to } from '../../routes.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import type { ImportModel, Step } from './import.ts'

/** What the confirm did, what did not come along, and the way back. */
export function Done({ model, step }: { model: ImportModel; step: Extract<Step, { is: 'done' }> }) {
  const said = importWords
  const { result, undone, notTaken, problem } = step
  const leftOut = [
    ...result.leftOut.map(({ line, ...why }) => said.leftOutLine(line, refused(why))),
    ...notTaken,
  ]
  const isUndone = undone !== null
  const huddle = model.huddle.value
  const counts = [
    result.new.length > 0 ? said.result.new(result.new.length) : '',
    result.changed.length > 0 ? said.result.changed(result.changed.length) : '',
    result.ended.length > 0 ? said.result.ended(result.ended.length) : '',
  ].filter(Boolean)
  const what = counts.length === 0 ? said.result.nothing : counts.join(', ')
  return (
    <div class="stack">
      <Notice tone={isUndone ? 'info' : 'ok'}>
        {isUndone ? said.undone(undone) : said.doneWhat(what)} {!isUndone && huddle !== null && said.agenda}
      </Notice>
      <Problem>{problem}</Problem>
      {leftOut.length > 0 && !isUndone && (
        <Sheet title={said.leftOut}>
          <ul class="lines">
            {leftOut.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Sheet>
      )}
      <div class="wrap">
        <a class="button go" href={href(to.today(model.ward))}>
          {said.toToday}
        </a>
        {huddle !== null && (
          <a class="button" href={href(to.agenda(huddle))}>
            {said.toAgenda}
          </a>
        )}
        {!isUndone && counts.length > 0 && <Button onClick={() => void model.undo()}>{said.undo}</Button>}
        <Button variant="quiet" onClick={model.startOver}>
          {said.other}
        </Button>
      </div>
    </div>
  )
}
