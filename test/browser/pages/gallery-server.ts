import { fileURLToPath } from 'node:url'
import { preview } from 'vite'
import { built } from '../../support/builds.ts'

/** As strict as the product's own, so that no part can come to need more. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

export interface GalleryServer {
  readonly url: string
  close(): Promise<void>
}

/** Builds the gallery as the product is built, and serves it on a free port. */
export async function serveGallery(): Promise<GalleryServer> {
  const outDir = await built('gallery', {
    configFile: fileURLToPath(new URL('../../../vite.config.ts', import.meta.url)),
    root: fileURLToPath(new URL('gallery', import.meta.url)),
    logLevel: 'error',
  })
  const server = await preview({
    configFile: false,
    root: outDir,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', headers: { 'content-security-policy': policy } },
  })
  const url = server.resolvedUrls?.local[0]
  if (!url) throw new Error('the gallery has no address')
  return {
    url,
    close: () => server.close(),
  }
}
