import { pageConfig } from '../tools/page-config.js';

// The page itself is written by the service, which knows these two files by name.
export default pageConfig('landing', {
  build: {
    rolldownOptions: {
      input: 'landing/landing.ts',
      output: { entryFileNames: 'landing.js', assetFileNames: 'landing[extname]' },
    },
  },
});
