import { fileURLToPath } from 'node:url';
import { mergeConfig, type UserConfig } from 'vite';

/** How a page is built: from the folder of its name to `dist/pages/<name>`, for the address `/<name>` of the service. */
export function pageConfig(name: string, more: UserConfig = {}): UserConfig {
  const common: UserConfig = {
    root: fileURLToPath(new URL(`../${name}`, import.meta.url)),
    base: `/${name}/`,
    // Nothing of the environment gets into a page, and nothing lies beside it uncompiled.
    envPrefix: [],
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: fileURLToPath(new URL(`../dist/pages/${name}`, import.meta.url)),
      emptyOutDir: true,
      target: 'es2022',
      // The policy of the pages lets no data: address be loaded as script or style.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      // Not a fault: GraphiQL's editor is that large.
      chunkSizeWarningLimit: 8_000,
      rolldownOptions: {
        // A busy machine is no fault of a plug-in.
        checks: { pluginTimings: false },
        // React's packages mark files for servers that render; there is none here.
        onwarn(warning, tell) {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') tell(warning);
        },
      },
    },
  };
  return mergeConfig(common, more);
}
