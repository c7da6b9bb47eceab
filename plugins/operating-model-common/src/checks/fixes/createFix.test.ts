import { toEntityView } from '../../catalog';
import { createFix } from './createFix';

function fixOf(location: string, editUrl = '') {
  const view = toEntityView({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'service',
      annotations: {
        'backstage.io/managed-by-location': location,
        'backstage.io/edit-url': editUrl,
      },
    },
  });
  return createFix(view, { summary: 'Mend it' });
}

describe('createFix', () => {
  it.each([
    ['url:https://git.example.com/o/r/blob/main/a/catalog-info.yaml'],
    ['url:https://git.example.com/o/r/raw/a/catalog-info.yaml?token=secret#L1'],
    ['url:https://dev.azure.com/o/p/_git/r?path=/x/a/catalog-info.yaml'],
    ['file:/srv/backstage/catalog/a/catalog-info.yaml'],
    ['file:C:\\backstage\\a\\catalog-info.yaml'],
  ])('names the file of %s by its folder and name only', location => {
    expect(fixOf(location).file).toBe('a/catalog-info.yaml');
  });

  it('names no host for a file at the root', () => {
    const { file } = fixOf('url:https://git.example.com/catalog-info.yaml');
    expect(file).toBe('catalog-info.yaml');
  });

  it('links to an edit page of the web only', () => {
    const edit = 'https://git.example.com/edit/a/catalog-info.yaml';
    expect(fixOf('file:/a/b.yaml', edit).editUrl).toBe(edit);
    for (const other of ['javascript:alert(1)', 'mailto:a@b.c', 'file:///a']) {
      expect(fixOf('file:/a/b.yaml', other).editUrl).toBeUndefined();
    }
  });
});
