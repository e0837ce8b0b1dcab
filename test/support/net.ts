import type { Page, WebSocketRoute } from 'playwright-core'

export interface Net {
  /** The page has no server from now on; the server goes on believing that the page is there. */
  cut(): void
  mend(): void
}

/** Stands between a page and our server's socket. Before the page's first address. */
export async function standBetween(page: Page): Promise<Net> {
  const open = new Set<WebSocketRoute>()
  let isCut = false
  await page.routeWebSocket(/\/socket\.io\//, (route) => {
    if (isCut) return void route.close()
    open.add(route)
    const server = route.connectToServer()
    route.onMessage((message) => server.send(message))
    server.onMessage((message) => {
      if (!isCut) route.send(message)
      // Engine.IO: "2" asks whether the page is there, "3" says that it is.
      else if (message === '2') server.send('3')
    })
    route.onClose(() => {
      open.delete(route)
      if (!isCut) void server.close()
    })
  })
  return {
    cut() {
      isCut = true
      for (const route of open) void route.close()
    },
    mend() {
      isCut = false
    },
  }
}
