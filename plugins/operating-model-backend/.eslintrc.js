const {
  noCycles,
  oneWay,
  settings,
} = require('../../scripts/lint/arrowsBetweenFolders.cjs');

const ONLY_INWARDS =
  'Arrows point one way, backend → node → common: the backend serves pages and modules that it does not know, and imports neither.';
const NO_PAGE =
  'The backend draws nothing: what is shown belongs into the frontend, which asks over REST.';

/** Each room with the rooms that it may import, beside itself. */
const ROOMS = {
  errors: [],
  pacing: ['errors'],
  config: [],
  facts: [],
  parsing: [],
  database: ['config', 'pacing'],
  catalog: ['config', 'errors', 'pacing'],
  evaluation: ['catalog', 'config', 'database', 'facts', 'pacing', 'parsing'],
  sweep: [
    ...['catalog', 'config', 'database', 'evaluation', 'facts', 'pacing'],
    'parsing',
  ],
  visibility: ['database', 'errors', 'pacing'],
  questions: [
    ...['catalog', 'config', 'database', 'errors', 'evaluation', 'facts'],
    ...['pacing', 'parsing', 'visibility'],
  ],
  doors: [
    ...['catalog', 'config', 'database', 'errors', 'evaluation', 'facts'],
    ...['pacing', 'questions', 'visibility'],
  ],
};

module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  overrides: [
    {
      files: ['src/**'],
      // Tests run the plugin beside the real module of the catalog.
      excludedFiles: ['**/*.test.*', '**/__testUtils__/**'],
      settings,
      rules: {
        ...noCycles,
        ...oneWay(__dirname, ROOMS),
        '@typescript-eslint/no-restricted-imports': [
          'error',
          {
            paths: [
              { name: 'app', message: ONLY_INWARDS },
              { name: 'react', message: NO_PAGE },
              { name: 'react-dom', message: NO_PAGE },
            ],
            patterns: [
              {
                group: [
                  '@cloud-suite/*',
                  '!@cloud-suite/backstage-plugin-operating-model-common',
                  '!@cloud-suite/backstage-plugin-operating-model-node',
                ],
                message: ONLY_INWARDS,
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
