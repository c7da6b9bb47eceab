import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';

/** One train of releases: its rhythm, and its dates around today. */
export type ReleaseStream = EntityAnswer['releaseCadence']['streams'][number];
