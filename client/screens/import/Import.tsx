import { useEffect, useMemo } from 'preact/hooks'
import { Frame } from '../../frame/Frame.tsx'
import { importWords } from '../../messages/import.ts'
import type { Tab } from '../../tab.ts'
import { Progress } from '../../ui/Progress.tsx'
import { Choose } from './Choose.tsx'
import { Done } from './Done.tsx'
import { createImport } from './import.ts'
import { Preview } from './Preview.tsx'
import '../../look/day.css'

/** Reading the day's list: choose, see what would change, confirm. */
export function Import({ tab, ward }: { tab: Tab; ward: string }) {
  const model = useMemo(() => createImport(tab, ward), [tab, ward])
  useEffect(() => () => model.dispose(), [model])
  const step = model.step.value
  return (
    <Frame tab={tab} here="import" huddle={model.huddle.value} ended={model.status.value === 'ended'}>
      <div class="import">
        <h1 class="screen-title">{step.is === 'done' ? importWords.done : importWords.title}</h1>
        {step.is === 'choose' && <Choose model={model} problem={step.problem} />}
        {step.is === 'reading' && <Progress doing={importWords.reading} />}
        {(step.is === 'preview' || step.is === 'confirming') && (
          <Preview
            model={model}
            isConfirming={step.is === 'confirming'}
            problem={step.is === 'preview' ? step.problem : null}
          />
        )}
        {step.is === 'done' && <Done model={model} step={step} />}
      </div>
    </Frame>
  )
}
