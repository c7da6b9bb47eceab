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
  catalog: ['config', 'errors', 'pacing', 'parsing'],
  evaluation: ['catalog', 'config', 'database', 'facts', 'pacing', 'parsing'],
  sweep: [
    ...['catalog', 'config', 'database', 'evaluation', 'facts', 'pacing'],
    'parsing',
  ],
  visibility: ['database', 'errors', 'pacing'],
  availability: ['catalog', 'database', 'errors', 'pacing'],
  questions: [
    ...['catalog', 'config', 'errors', 'evaluation', 'facts', 'pacing'],
    ...['parsing', 'visibility'],
  ],
  doors: [
    ...[
      'availability',
      'catalog',
      'config',
      'errors',
      'evaluation',
      'facts',
      'pacing',
    ],
    ...['questions', 'visibility'],
  ],
};

const SEEN_ONLY =
  'A question is answered from what visibility/ gives for its caller, and from nothing beside it: read through a function of that folder, or write one there.';

/** What no file imports, and what these in particular do not. */
const restricted = ({ paths = [], patterns = [] } = {}) => ({
  '@typescript-eslint/no-restricted-imports': [
    'error',
    {
      paths: [
        { name: 'app', message: ONLY_INWARDS },
        { name: 'react', message: NO_PAGE },
        { name: 'react-dom', message: NO_PAGE },
        ...paths,
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
        ...patterns,
      ],
    },
  ],
});

// Tests run the plugin beside the real module of the catalog.
const excludedFiles = ['**/*.test.*', '**/__testUtils__/**'];

module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  overrides: [
    {
      files: ['src/**'],
      excludedFiles,
      settings,
      rules: { ...noCycles, ...oneWay(__dirname, ROOMS), ...restricted() },
    },
    {
      files: ['src/questions/**', 'src/doors/**'],
      excludedFiles,
      rules: restricted({
        paths: [{ name: 'knex', message: SEEN_ONLY }],
        patterns: [
          {
            group: ['**/visibility/Seen'],
            importNames: ['opened', 'SeenStore'],
            message: SEEN_ONLY,
          },
          {
            group: [
              '**/evaluation/IndexCache',
              '**/evaluation/LiveIndex',
              '**/catalog/CatalogReader',
              '**/catalog/EntityReader',
              '**/catalog/readIndex',
            ],
            message: SEEN_ONLY,
          },
        ],
      }),
    },
  ],
});
