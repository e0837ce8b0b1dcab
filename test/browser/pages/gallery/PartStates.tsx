import { Button } from '../../../../client/ui/Button.tsx'
import { Clock } from '../../../../client/ui/Clock.tsx'
import { Dots } from '../../../../client/ui/Dot.tsx'
import { EmptyState } from '../../../../client/ui/EmptyState.tsx'
import { Mark } from '../../../../client/ui/Mark.tsx'
import { Meter } from '../../../../client/ui/Meter.tsx'
import { Notice } from '../../../../client/ui/Notice.tsx'
import { Progress } from '../../../../client/ui/Progress.tsx'
import { Tile, Tiles } from '../../../../client/ui/Tile.tsx'

export function States() {
  return (
    <div class="stack">
      <div class="wrap">
        <Mark tone="ok">Klar</Mark>
        <Mark tone="part">Delvis</Mark>
        <Mark tone="bad">Hinder</Mark>
        <Mark tone="part" sign="open">
          Inte besvarad
        </Mark>
        <Mark tone="none" sign="question">
          Inte frågad
        </Mark>
        <Mark tone="info">Samtycke 22 nov</Mark>
        <Mark tone="none">Avd 5 · säng 12:2</Mark>
        <Dots
          label="Delar"
          of={[
            { tone: 'ok', sign: 'check', label: 'Avd: klar' },
            { tone: 'part', sign: 'half', label: 'Kommun: delvis' },
            { tone: 'bad', sign: 'hinder', label: 'Rehab: hinder' },
            { tone: 'none', sign: 'question', label: 'HC: inte frågad' },
            { tone: 'none', sign: 'dash', label: 'Patient: ingen del' },
          ]}
        />
      </div>
      <div class="wrap">
        <Clock left={174_000} total={300_000} />
        <Clock left={120_000} total={300_000} paused />
        <Clock left={-41_000} total={300_000} />
      </div>
      <Notice tone="bad" action={<Button>Ring Gun Nilssons kommun</Button>}>
        Högsby saknas till Gun Nilsson, om tre minuter.
      </Notice>
      <Notice tone="part">Frånkopplad – försöker igen. Det du skrivit finns kvar.</Notice>
      <Notice tone="info">Mötet går vidare utan video.</Notice>
      <Notice tone="ok">Klart 09.02, 2 min före. Alla åtgärder har en ansvarig.</Notice>
      <Notice tone="none">Mönsterås är inte kallad.</Notice>
      <Progress doing="Läser rad 120 av 340 …" done={120} of={340} />
      <Progress doing="Öppnar rummet …" />
      <Meter label="Ljudnivå" level={0.6} />
      <Tiles label="Bilder">
        <Tile name="Lena Ström" organisation="Oskarshamns kommun" speaks />
        <Tile name="Anna Lind" organisation="Du" cameraOff muted />
      </Tiles>
      <EmptyState title="Ingen lista i dag" action={<Button variant="go">Läs in lista</Button>}>
        Läs in avdelningens lista, eller lägg till en patient för hand.
      </EmptyState>
    </div>
  )
}
