import { useEffect, useState } from 'preact/hooks'
import type { Answer } from '../../shared/api.ts'
import type { Leaflet } from '../../shared/case/views/leaflet.ts'
import { Select } from '../forms/controls.tsx'
import { Loaded } from '../frame/Loaded.tsx'
import { leafletWords as said } from '../messages/leaflet.ts'
import type { LeafletWords } from '../messages/leaflets/leafletWords.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'
import { Notice } from '../ui/Notice.tsx'
import { isChecked, type Language, wordsIn } from './languages.ts'
import { Paper } from './Paper.tsx'
import '../look/leaflet.css'

interface ToPatientProps {
  load: () => Promise<Answer<Leaflet>>
  onBack: () => void
}

/** Her paper, as it will be printed, and what is chosen beside it. Nothing of it is kept. */
export function ToPatient({ load, onBack }: ToPatientProps) {
  const [language, setLanguage] = useState<Language>('sv')
  const [size, setSize] = useState<'normal' | 'larger'>('normal')
  const [words, setWords] = useState<LeafletWords | null>(null)
  useEffect(() => {
    let isOver = false
    void wordsIn(language).then((found) => {
      if (!isOver) setWords(found)
    })
    return () => {
      isOver = true
    }
  }, [language])
  return (
    <>
      <div class="leaflet-choices screen-only">
        <h1>{said.title}</h1>
        <p class="soft">{said.hint}</p>
        <Field label={said.language}>
          {(control) => (
            <Select
              control={control}
              value={language}
              options={languages}
              // One of the options, which are the languages.
              onChange={(chosen) => setLanguage(chosen as Language)}
            />
          )}
        </Field>
        <Choice
          label={said.size}
          options={[
            { value: 'normal', label: said.normal },
            { value: 'larger', label: said.larger },
          ]}
          value={size}
          onChange={setSize}
        />
        {!isChecked(language) && <Notice tone="part">{said.unchecked}</Notice>}
        <div class="wrap">
          <Button variant="go" onClick={() => print()}>
            {said.go}
          </Button>
          <Button onClick={onBack}>{said.back}</Button>
        </div>
      </div>
      <Loaded load={load}>
        {(leaflet) => words && <Paper leaflet={leaflet} said={words} isLarger={size === 'larger'} />}
      </Loaded>
    </>
  )
}

const languages = Object.entries(said.languages).map(([id, name]) => ({ id, name }))
