declare global {
  interface Window {
    /** Every token of LiveKit's that this page has sent or been sent. */
    keptTokens: Set<string>
  }
}

/** Runs in the page, before all else, and so uses nothing from outside itself: keeps what a thief of this page would keep. */
export function keepTokens(): void {
  const kept = new Set<string>()
  window.keptTokens = kept
  const look = (text: string) => {
    for (const token of text.match(/eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+/g) ?? []) kept.add(token)
  }
  const Original = window.WebSocket
  window.WebSocket = class extends Original {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols)
      look(String(url))
      for (const protocol of [protocols ?? []].flat()) look(protocol)
      this.addEventListener('message', ({ data }) => {
        if (data instanceof ArrayBuffer) look(new TextDecoder('latin1').decode(data))
        else if (data instanceof Blob) void data.text().then(look)
        else look(String(data))
      })
    }
  }
}
