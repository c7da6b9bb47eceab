import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  createFix,
  operatingModelChecksExtensionPoint,
  type Check,
} from '@cloud-suite/backstage-plugin-operating-model-node';

const descriptionNone: Check = {
  id: 'acme.description.none',
  title: 'Description is missing',
  severity: 'warning',
  kinds: ['component'],
  source: { title: 'Our way of working' },
  messages: {
    written: 'It says what it is for.',
    absent: 'Nobody wrote what it is for.',
  },
  checkEntity: ({ entity }) => [
    entity.description
      ? {
          result: 'pass',
          says: 'written',
          evidence: [
            { label: 'metadata.description', value: entity.description },
          ],
        }
      : {
          result: 'fail',
          says: 'absent',
          evidence: [{ label: 'metadata.description', value: 'not set' }],
          fix: createFix(entity, {
            summary: 'Say in one sentence what it is for',
            fragment: { metadata: { description: '<what it is for>' } },
          }),
        },
  ],
};

export default createBackendModule({
  pluginId: 'operating-model',
  moduleId: 'acme-checks',
  register(env) {
    env.registerInit({
      deps: { checks: operatingModelChecksExtensionPoint },
      async init({ checks }) {
        checks.addChecks(descriptionNone);
      },
    });
  },
});
