const ONLY_COMMON =
  'Arrows point one way, catalog module → common: the catalog must hold our entities without any other package of the suite.';
const NO_PAGE =
  'The catalog draws nothing: what is shown belongs into the frontend, which asks over REST.';
const NO_OUTSIDE =
  'A processor runs for every entity of the catalog and sees only the one at hand: it reads no file, no network and no database.';

module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  overrides: [
    {
      files: ['src/**'],
      excludedFiles: ['**/*.test.*', '**/__testUtils__/**'],
      rules: {
        '@typescript-eslint/no-restricted-imports': [
          'error',
          {
            paths: [
              { name: 'app', message: ONLY_COMMON },
              { name: 'react', message: NO_PAGE },
              { name: 'react-dom', message: NO_PAGE },
              ...['fs', 'http', 'https', 'child_process', 'knex'].map(name => ({
                name,
                message: NO_OUTSIDE,
              })),
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
                group: [
                  '@material-ui/*',
                  '@backstage/core-*',
                  '@backstage/frontend-*',
                  '@backstage/plugin-*-react',
                ],
                message: NO_PAGE,
              },
              {
                group: [
                  'node:fs',
                  'node:http',
                  'node:https',
                  'node:child_process',
                ],
                message: NO_OUTSIDE,
              },
            ],
          },
        ],
      },
    },
  ],
});
