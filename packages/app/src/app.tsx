import { createApp } from '@backstage/frontend-defaults';
import { signInModule } from './signInModule';
import { sidebarModule } from './sidebarModule';

/** The demo: the catalog as Backstage ships it, with the plugins of package.json discovered by `app.packages`. */
export const app = createApp({ features: [signInModule, sidebarModule] });
