const { builtinModules } = require('node:module');
const {
  noCycles,
  oneWay,
  settings,
} = require('../../scripts/lint/arrowsBetweenFolders.cjs');

const NO_NODE =
  'The domain runs in browsers, too, so it imports no Node: read files, environment and network in the backend or the CLI, and hand in what was read.';
const NO_SERVER =
  'The domain knows no server and no database: arrows point from the backend to operating-model-common, never back.';
const NO_PAGE =
  'The domain shows nothing: what is drawn belongs into the frontend, which imports operating-model-common and not the other way round.';
const NO_SUITE =
  'Arrows point to operating-model-common, never out of it: move what you need into it, or pass it in as a parameter.';
const NO_CLOCK =
  'The domain has no clock, so that every answer can be tested and repeated: take `now` as a parameter.';

/** The rooms from the ground up: each may import those before it. */
const LAYERS = [
  'references',
  'wording',
  'facts',
  'time',
  'messages',
  'scalars',
  'annotations',
  'model',
  'catalog',
  'effective',
  'load',
  'checks',
  'decisions',
  'api',
  'answers',
  'route',
  'preview',
];
const ROOMS = Object.fromEntries(
  LAYERS.map((room, position) => [room, LAYERS.slice(0, position)]),
);

const BUILT_INS = builtinModules.filter(name => !name.startsWith('_'));

module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  restrictedSrcSyntax: [
    {
      selector: `ImportExpression[source.value=/^(node:|(${BUILT_INS.map(name =>
        name.replace(/\W/g, '\\$&'),
      ).join('|')})$)/]`,
      message: NO_NODE,
    },
    {
      selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
      message: NO_CLOCK,
    },
    {
      selector:
        'CallExpression[callee.object.name=/^(Date|DateTime)$/][callee.property.name=/^(now|local|utc)$/][arguments.length=0]',
      message: NO_CLOCK,
    },
  ],
  // Tests show that such addresses are refused.
  testRules: { 'no-script-url': 'off' },
  overrides: [
    {
      files: ['src/**'],
      excludedFiles: ['**/*.test.*', '**/__testUtils__/**'],
      settings,
      rules: {
        ...noCycles,
        ...oneWay(__dirname, ROOMS),
        '@typescript-eslint/no-restricted-imports': [
          'error',
          {
            paths: [
              ...BUILT_INS.map(name => ({ name, message: NO_NODE })),
              { name: 'react', message: NO_PAGE },
              { name: 'react-dom', message: NO_PAGE },
              { name: 'knex', message: NO_SERVER },
              { name: 'express', message: NO_SERVER },
            ],
            patterns: [
              { group: ['node:*'], message: NO_NODE },
              {
                group: [
                  '@material-ui/*',
                  '@mui/*',
                  '@backstage/ui',
                  '@backstage/core-*',
                  '@backstage/frontend-*',
                  '@backstage/plugin-*-react',
                ],
                message: NO_PAGE,
              },
              {
                group: [
                  '@backstage/backend-*',
                  '@backstage/plugin-*-node',
                  '@backstage/plugin-*-backend',
                ],
                message: NO_SERVER,
              },
              { group: ['@cloud-suite/*'], message: NO_SUITE },
            ],
          },
        ],
      },
    },
  ],
});
