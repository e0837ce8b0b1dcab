import type { Page } from 'playwright-core'

/** Everything that a page holds or has kept, as one text: what stands in it, its address and title, and every store a browser has. */
export async function keptOn(page: Page): Promise<string> {
  const cookies = await page.context().cookies()
  const inPage = await page.evaluate(readAll)
  return [page.url(), JSON.stringify(cookies), ...inPage].join('\n')
}

/** Runs in the page, and so uses nothing from outside itself. */
async function readAll(): Promise<string[]> {
  const fields = [...document.querySelectorAll('input, textarea')].map(
    (field) => (field as HTMLInputElement).value,
  )
  return [
    ...[document.documentElement.outerHTML, document.title, document.cookie, ...fields],
    ...[JSON.stringify(history.state), JSON.stringify(localStorage), JSON.stringify(sessionStorage)],
    ...(await inDatabases()),
    ...(await inCaches()),
  ]

  async function inCaches(): Promise<string[]> {
    const texts: string[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys())
        texts.push(name, request.url, (await (await cache.match(request))?.text()) ?? '')
    }
    return texts
  }

  async function inDatabases(): Promise<string[]> {
    const texts: string[] = []
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        const rows = await answer(database.transaction(store).objectStore(store).getAll())
        texts.push(name, store, JSON.stringify(rows))
      }
      database.close()
    }
    return texts
  }

  function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  }
}
