import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const SPOKEN = /^(en|fr|ar)-/;

/** Leaves out the thirty languages of the control library that the pages do not speak: a fifth of their weight. */
function onlySpokenLanguages(): Plugin {
  return {
    name: 'only-spoken-languages',
    load(id) {
      const locale = /react-aria.*\/intl\/(?:[\w-]+\/)?([a-z]{2}-[A-Z]{2})\.m?js$/.exec(id)?.[1];
      return locale === undefined || SPOKEN.test(locale) ? null : 'export default {};';
    },
  };
}

export default defineConfig({
  root: 'web',
  base: '/',
  plugins: [react(), onlySpokenLanguages()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // nothing is inlined as data: or as script, so that the strictest content policy holds
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // what every page needs comes in two files, not in twenty
        codeSplitting: {
          groups: [
            {
              name: 'foundation',
              test: /node_modules\/(react|react-dom|scheduler|@tanstack|intl-messageformat|@formatjs)\//,
            },
            { name: 'shell', test: /web\/(app|shared\/(api|shell|theme|language\/(?!messages-)))/ },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': process.env['ENTENTE_API'] ?? 'http://127.0.0.1:4600' } },
});
