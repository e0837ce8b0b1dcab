import { useState } from 'preact/hooks'
import type { NoticeKind } from '../../../shared/case/facets/notices.ts'
import { localTime } from '../../../shared/core/time.ts'
import { AskDialog } from '../../forms/AskDialog.tsx'
import { HourFields, readHour } from '../../forms/HourFields.tsx'
import { clockWords } from '../../messages/clocks.ts'
import { Check } from '../../ui/Check.tsx'
import { Checks } from '../../ui/Checks.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { PartOf } from './Ready.tsx'

const said = clockWords.notices

/** Something was sent, in whichever system that was: when, and to whom. All who are concerned are ticked from the beginning. */
export function NoticeDialog({ model, page, part, kind, onClose }: PartOf & { kind: NoticeKind }) {
  const could = part.recipients[kind]
  const [to, setTo] = useState(could.map(({ unit }) => unit))
  const [when, setWhen] = useState({ day: page.today, time: localTime(page.now) })
  const [underLpt, setUnderLpt] = useState(false)
  const [isTried, setTried] = useState(false)
  function save() {
    setTried(true)
    const hour = readHour(when)
    if (hour === null || to.length === 0) return false
    return model.act('recordNotice', { case: page.case, kind, when: hour, to, underLpt }, said.saved)
  }
  return (
    <AskDialog title={said.record[kind]} save={said.save} onSave={save} onClose={onClose}>
      <HourFields label={said.when} value={when} isMissing={isTried} onChange={setWhen} />
      <Checks
        label={said.to}
        options={could.map(({ unit, name }) => ({ value: unit, label: name }))}
        isChecked={(unit) => to.includes(unit)}
        onChange={(unit, on) => setTo(on ? [...to, unit] : to.filter((one) => one !== unit))}
        none={said.toNobody}
      />
      {kind === 'admission' && part.municipalCare && <AlsoTo {...part.municipalCare} to={to} />}
      {isTried && to.length === 0 && <p class="field-error">{clockWords.missing}</p>}
      {kind === 'ready' && (
        <Check checked={underLpt} onChange={setUnderLpt}>
          {said.underLpt}
        </Check>
      )}
    </AskDialog>
  )
}

/** The municipality's health care is planned for her: then the health centre is told as well (LUS 2:1). */
function AlsoTo({ healthCentre, to }: { healthCentre: string | null; to: readonly string[] }) {
  if (healthCentre !== null && to.includes(healthCentre)) return null
  return <Notice tone="bad">{healthCentre === null ? said.noReceiver : said.alsoTo}</Notice>
}
