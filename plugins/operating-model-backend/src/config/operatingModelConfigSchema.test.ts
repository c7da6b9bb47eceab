import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DECLARED_VALUE_KEYS } from '@cloud-suite/backstage-plugin-operating-model-common';
import { operatingModelConfigSchema } from './operatingModelConfigSchema';

const root = resolve(__dirname, '../../../..');

describe('operatingModelConfigSchema', () => {
  it.each(DECLARED_VALUE_KEYS)(
    'takes a default for %s, which the declaration and the documentation of the configuration name',
    key => {
      const defaults = { [key]: 'text' };
      expect(operatingModelConfigSchema([]).parse({ defaults })).toMatchObject({
        defaults,
      });
      const read = (path: string) => readFileSync(resolve(root, path), 'utf8');
      expect(read('plugins/operating-model-backend/config.d.ts')).toContain(
        `${key}?: string;`,
      );
      expect(read('docs/configuration.md')).toContain(`\`defaults.${key}\``);
    },
  );
});
