import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Hindrance } from '../../shared/case/facets/lanes.ts'
import { isDay } from '../../shared/core/time.ts'
import { Input } from '../forms/controls.tsx'
import { partWords as said } from '../messages/part.ts'
import { relativeDay } from '../messages/when.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { LineNote } from './LineNote.tsx'
import { comingDays } from './lane.ts'

interface HinderButtonsProps {
  today: string
  onSay: (hindrance: Hindrance | null, line: string | null) => void
  onBack: () => void
}

/** What a quick no comes to: full until a day, to meet her first, what to plan by is missing; or in own words. */
export function HinderButtons({ today, onSay, onBack }: HinderButtonsProps) {
  const more = useSignal<'full' | 'other' | null>(null)
  const group = useRef<HTMLFieldSetElement>(null)
  // The button that was pressed is gone: its place in the page is kept for the keyboard.
  useLayoutEffect(() => group.current?.querySelector('button')?.focus(), [more.value === 'full'])
  const open = (what: 'full' | 'other') => () => {
    more.value = more.value === what ? null : what
  }
  return (
    <fieldset class="hinder" ref={group}>
      <legend>{more.value === 'full' ? said.fullUntil : said.hinders}</legend>
      {more.value === 'full' ? (
        <FullUntil today={today} onSay={(until) => onSay({ why: 'fullUntil', until }, null)} />
      ) : (
        <div class="part-buttons">
          <Button onClick={open('full')}>{said.hindrances.fullUntil}</Button>
          <Button onClick={() => onSay({ why: 'meetsFirst' }, null)}>{said.hindrances.meetsFirst}</Button>
          <Button onClick={() => onSay({ why: 'lacksPlanningBasis' }, null)}>
            {said.hindrances.lacksPlanningBasis}
          </Button>
          <Button expanded={more.value === 'other'} onClick={open('other')}>
            {said.hindrances.other}
          </Button>
        </div>
      )}
      {more.value === 'other' && <LineNote onSay={(line) => onSay(null, line)} />}
      <Button variant="link" onClick={more.value === 'full' ? open('full') : onBack}>
        {said.back}
      </Button>
    </fieldset>
  )
}

function FullUntil({ today, onSay }: { today: string; onSay: (until: string) => void }) {
  const other = useSignal('')
  return (
    <>
      <div class="part-buttons">
        {comingDays(today).map((date) => (
          <Button key={date} onClick={() => onSay(date)}>
            {relativeDay(date, today)}
          </Button>
        ))}
      </div>
      <Field label={said.otherDay} optional>
        {(control) => (
          <Input
            control={control}
            type="date"
            value={other.value}
            onChange={(date) => {
              other.value = date
            }}
          />
        )}
      </Field>
      {isDay(other.value) && (
        <Button variant="go" onClick={() => onSay(other.value)}>
          {said.save}
        </Button>
      )}
    </>
  )
}
