import { defineConfig, type Plugin } from 'vite'

/** Our sockets are websockets only (server and page), so the page need not carry engine.io's other ways: 5 kB less, gzip. */
const websocketOnly: Plugin = {
  name: 'websocket-only',
  enforce: 'pre',
  transform: (_, id) =>
    /engine\.io-client\/build\/esm\/transports\/index\.js$/.test(id)
      ? "import { WS } from './websocket.js'; export const transports = { websocket: WS }"
      : null,
}

/** The page: Preact without a preset (the same bundle, no babel). */
export default defineConfig({
  root: 'client',
  plugins: [websocketOnly],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: {
      // Nothing in engine.io's transports does anything by being loaded: what is not imported from them stays out.
      treeshake: { moduleSideEffects: [{ test: /engine\.io-client/, sideEffects: false }] },
      // What most screens share is one file: many small ones compress worse, 2 kB on the heaviest page.
      output: { codeSplitting: { groups: [{ name: 'shared', test: /\.(m?js|tsx?)$/, minShareCount: 5 }] } },
    },
    // livekit-client is one chunk of half a megabyte by itself; `npm run size` holds it to its limit.
    chunkSizeWarningLimit: 700,
  },
})
