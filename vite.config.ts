import { defineConfig } from 'vite'

/** The page: Preact without a preset (the same bundle, no babel). */
export default defineConfig({
  root: 'client',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: '../dist/client', emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false }, manifest: true, chunkSizeWarningLimit: 700 },
})
