const ONLY_COMMON =
  'Arrows point one way, backend and modules → node → common: the extension points know the domain and nothing that implements them.';
const NO_PAGE =
  'Extension points are the backend’s: what is shown belongs into the frontend, which asks over REST.';

module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  overrides: [
    {
      files: ['src/**'],
      excludedFiles: ['**/*.test.*'],
      rules: {
        '@typescript-eslint/no-restricted-imports': [
          'error',
          {
            paths: [
              { name: 'app', message: ONLY_COMMON },
              { name: 'react', message: NO_PAGE },
              { name: 'react-dom', message: NO_PAGE },
              { name: 'knex', message: ONLY_COMMON },
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
            ],
          },
        ],
      },
    },
  ],
});
