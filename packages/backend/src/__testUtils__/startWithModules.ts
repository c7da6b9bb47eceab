import { delimiter } from 'node:path';
import { demo } from '../demo';

/** Starts the demo with further modules, for tests alone: DEMO_MODULES holds the paths of their files. */
for (const file of process.env.DEMO_MODULES?.split(delimiter) ?? []) {
  demo.add(import(file));
}
demo.start();
