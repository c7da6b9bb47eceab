import { editUrlOf } from './editUrlOf';

const sources = {
  folder: '/srv/examples',
  editUrl: 'https://code.example/acme/suite/edit/main/examples',
};

describe('editUrlOf', () => {
  it('leads to the file on the code host', () => {
    expect(editUrlOf(sources, '/srv/examples/a b/catalog-info.yaml')).toBe(
      'https://code.example/acme/suite/edit/main/examples/a%20b/catalog-info.yaml',
    );
  });

  it.each([
    '/srv/examples',
    '/srv/other/catalog-info.yaml',
    '/etc/passwd',
    '/srv/examples/../secret.yaml',
  ])('is none for %s', file => {
    expect(editUrlOf(sources, file)).toBeUndefined();
  });
});
