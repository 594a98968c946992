import { pageConfig } from '../tools/page-config.js';

export default pageConfig('explorer', {
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
