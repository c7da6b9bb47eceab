const ONLY_FRONTEND =
  'The app is made of frontend plugins: what is behind REST stays there, so import operating-model or nothing of the suite.';

module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  // Tests show that such addresses are refused.
  testRules: { 'no-script-url': 'off' },
  overrides: [
    {
      files: ['src/**'],
      rules: {
        '@typescript-eslint/no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                group: [
                  '@cloud-suite/*',
                  '!@cloud-suite/backstage-plugin-operating-model',
                ],
                message: ONLY_FRONTEND,
              },
            ],
          },
        ],
      },
    },
  ],
});
