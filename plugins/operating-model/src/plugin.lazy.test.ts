// Every component of the pages takes its texts from here: loading one of them with the plugin fails.
jest.mock('./hooks/useTexts', () => {
  throw new Error('The entry point must not load what draws the pages');
});

describe('the entry point', () => {
  it('loads no component', () => {
    expect(require('./index').default.pluginId).toBe('operating-model');
  });
});
