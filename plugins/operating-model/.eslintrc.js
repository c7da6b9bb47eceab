const {
  noCycles,
  settings,
} = require('../../scripts/lint/arrowsBetweenFolders.cjs');

const ONLY_COMMON =
  'Arrows point one way, frontend → common ← backend: the pages know REST and operating-model-common, and no other package of the suite.';
const NO_SERVER =
  'The pages run in a browser: ask the backend over REST, through the client of operating-model-common.';
const NO_WORK =
  'The pages show what REST answers: schemas, recurrence rules and YAML are worked out in the backend, and would weigh on every page of the portal.';
const NO_DOMAIN =
  'Of the domain the pages take types, permissions, limits, the client and what reads its answers: what holds is worked out in the backend, so ask for it over REST.';
const ONE_KIT =
  'Inside the frames of Backstage stands Material UI 4, and no other kit beside it.';

module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  rules: { '@backstage/no-top-level-material-ui-4-imports': 'error' },
  // Tests show that such addresses are refused.
  testRules: { 'no-script-url': 'off' },
  overrides: [
    {
      files: ['src/**'],
      excludedFiles: ['**/*.test.*', '**/__testUtils__/**'],
      settings,
      rules: {
        ...noCycles,
        '@typescript-eslint/no-restricted-imports': [
          'error',
          {
            paths: [
              { name: 'zod', message: NO_WORK },
              { name: 'yaml', message: NO_WORK },
              { name: 'knex', message: NO_SERVER },
              { name: 'express', message: NO_SERVER },
            ],
            patterns: [
              {
                group: [
                  '@cloud-suite/*',
                  '!@cloud-suite/backstage-plugin-operating-model-common',
                ],
                message: ONLY_COMMON,
              },
              {
                group: ['@cloud-suite/backstage-plugin-operating-model-common'],
                // The names of everything else that has a value when it runs. What reads an answer or an entity without working
                // anything out is small, and is written once for browsers and the backend.
                importNamePattern:
                  '^(?!(OperatingModelClient|LONGEST_MODEL_TEXT|staleOf|fillingOf|splitAtInstants|rankIssueClass|partyContacts|operatingModel\\w*Permissions?)$)',
                allowTypeImports: true,
                message: NO_DOMAIN,
              },
              {
                group: [
                  '@backstage/backend-*',
                  '@backstage/plugin-*-node',
                  '@backstage/plugin-*-backend',
                ],
                message: NO_SERVER,
              },
              { group: ['@mui/*', 'antd', 'antd/*'], message: ONE_KIT },
            ],
          },
        ],
      },
    },
  ],
});
