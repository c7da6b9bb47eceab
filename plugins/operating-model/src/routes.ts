import { createRouteRef } from '@backstage/frontend-plugin-api';

/** The page "Operating model". */
export const rootRouteRef = createRouteRef();
/** Where it is unclear. */
export const coverageRouteRef = createRouteRef();
/** Who takes an issue. */
export const whoRouteRef = createRouteRef();
/** The decisions. */
export const decisionsRouteRef = createRouteRef();
/** What each party carries. */
export const loadRouteRef = createRouteRef();
