import { mockServices } from '@backstage/backend-test-utils';
import { ScmIntegrations } from '@backstage/integration';
import { runbookUrl } from './runbookUrl';

const integrations = ScmIntegrations.fromConfig(mockServices.rootConfig());

describe('runbookUrl', () => {
  it.each([
    [
      'https://github.com/acme/suite/blob/main/app/catalog-info.yaml',
      '../docs/a.md',
      'https://github.com/acme/suite/tree/main/docs/a.md',
    ],
    [
      'https://github.com/acme/suite/blob/main/catalog-info.yaml',
      './a b.md',
      'https://github.com/acme/suite/tree/main/a%20b.md',
    ],
    [
      'https://gitlab.com/acme/group/suite/-/blob/main/catalog-info.yaml',
      'docs/a.md',
      'https://gitlab.com/acme/group/suite/-/blob/main/docs/a.md',
    ],
    [
      'https://bitbucket.org/acme/suite/src/main/app/catalog-info.yaml',
      '../a.md',
      'https://bitbucket.org/acme/suite/src/main/a.md',
    ],
    [
      'https://dev.azure.com/acme/suite/_git/app?path=%2Fapp%2Fcatalog-info.yaml',
      '../docs/a.md',
      'https://dev.azure.com/acme/suite/_git/app?path=%2Fdocs%2Fa.md',
    ],
    [
      'https://dev.azure.com/acme/suite/_git/app?path=%2Fc.yaml',
      'docs/a b.md',
      'https://dev.azure.com/acme/suite/_git/app?path=%2Fdocs%2Fa+b.md',
    ],
    [
      'https://github.com/acme/suite/blob/main/.backstage/c.yaml',
      './runbook.md',
      'https://github.com/acme/suite/tree/main/.backstage/runbook.md',
    ],
    [
      'https://dev.azure.com/acme/suite/_git/app?path=%2F.backstage%2Fc.yaml',
      'docs/a.md',
      'https://dev.azure.com/acme/suite/_git/app?path=%2F.backstage%2Fdocs%2Fa.md',
    ],
    [
      'https://example.com/files/catalog-info.yaml',
      './docs/a.md',
      'https://example.com/files/docs/a.md',
    ],
    [
      'https://example.com/files/catalog-info.yaml',
      './docs/50%/ü.md',
      'https://example.com/files/docs/50%25/%C3%BC.md',
    ],
  ])('beside %s, %s is %s', (entityUrl, path, expected) => {
    expect(runbookUrl({ entityUrl, path, integrations })).toBe(expected);
  });

  it.each([
    ['https://github.com/acme/suite/blob/main/c.yaml', '../dev/a.md'],
    [
      'https://github.com/acme/suite/blob/main/c.yaml',
      '../../../secret/blob/main/a.md',
    ],
    ['https://github.com/acme/suite/blob/main/c.yaml', '//evil.example/a.md'],
    [
      'https://github.com/acme/suite/blob/main/c.yaml',
      'https://evil.example/a.md',
    ],
    ['https://github.com/acme/suite/blob/main/c.yaml', '..%2f..%2fa.md'],
    ['https://github.com/acme/suite/blob/main/c.yaml', '..\\..\\a.md'],
    ['https://github.com/acme/suite/blob/main/c.yaml', './c.yaml?a.md'],
    ['https://github.com/acme/suite/blob/main/c.yaml', './c.yaml#/a.md'],
    ['https://github.com/acme/suite/blob/main/c.yaml', './.github/a.md'],
    ['https://github.com/acme/suite/blob/main/c.yaml', './a.yaml'],
    [
      'https://gitlab.com/src/group/suite/-/blob/main/c.yaml',
      '../../../../other/-/blob/main/a.md',
    ],
    ['https://dev.azure.com/acme/suite/_git/app?path=%2Fc.yaml', '.git/a.md'],
    ['https://example.com/files/c.yaml', '../a.md'],
    [
      'https://github.com/acme/suite/blob/main/.backstage/c.yaml',
      '../.github/a.md',
    ],
    [
      'https://github.com/acme/suite/blob/main/.backstage/c.yaml',
      './.git/a.md',
    ],
    [
      'https://dev.azure.com/acme/suite/_git/app?path=%2Fa%2Fc.yaml',
      '../.backstage/a.md',
    ],
  ])('beside %s, %s is not to be read', (entityUrl, path) => {
    expect(runbookUrl({ entityUrl, path, integrations })).toBeUndefined();
  });
});
