import { pageConfig } from '../tools/page-config.js';

export default pageConfig('graphiql', { worker: { format: 'es' } });
