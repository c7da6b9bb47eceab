import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/paths.mjs';

/** Copies the examples into a folder, and gives the configuration that has the catalog read them there, and edit them at a code host. */
export function copyOfExamples(folder) {
  const examples = join(folder, 'examples');
  cpSync(join(root, 'examples'), examples, { recursive: true });
  const locations = ['cloud-suite', 'small-suite', 'broken'].map(suite => ({
    type: 'file',
    target: join(examples, suite, 'catalog-info.yaml'),
  }));
  return {
    examples,
    catalog: { locations },
    demo: {
      sources: {
        folder: examples,
        editUrl:
          'https://code.example/cloud-suite/operating-model/edit/main/examples',
      },
    },
  };
}
