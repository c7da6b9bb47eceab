module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  // It runs from its sources and is never built, so `__dirname` stays what it says.
  rules: { 'no-restricted-syntax': 'off' },
});
