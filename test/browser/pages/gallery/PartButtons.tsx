import { Button } from '../../../../client/ui/Button.tsx'
import { CopyText } from '../../../../client/ui/CopyText.tsx'

export function Buttons() {
  return (
    <div class="stack">
      <div class="wrap">
        <Button variant="go">Vi tar det</Button>
        <Button>Vi kan inte …</Button>
        <Button variant="quiet">Hoppa över</Button>
        <Button variant="stop">Avsluta mötet</Button>
        <Button variant="link">Sagt i mötet: tar det</Button>
        <Button icon="pause" keyHint="F8" shortcut="F8">
          Pausa
        </Button>
        <Button icon="muted">Slå på mikrofonen</Button>
        <Button icon="microphone">Stäng av mikrofonen</Button>
        <Button icon="camera">Stäng av kameran</Button>
        <Button icon="cameraOff">Slå på kameran</Button>
        <Button variant="quiet" icon="close" label="Stäng" />
      </div>
      <div class="wrap">
        <Button disabledReason="Två rader saknar personnummer">Läs in listan</Button>
        <Button busy="Läser in …">Läs in listan</Button>
        <Button
          variant="go"
          tall
          iconAfter="next"
          keyHint="Ctrl ⏎"
          shortcut="Control+Enter"
          note="samma deltagare · 08.36"
        >
          Nästa: Lund, M
        </Button>
        <Button variant="go" tall disabledReason="Väntar på att rummet stängs">
          Nästa: Lund, M
        </Button>
      </div>
      <p>
        <CopyText text="19420317-9819" what="personnummer" />
      </p>
    </div>
  )
}
