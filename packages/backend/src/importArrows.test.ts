import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const suite = '@cloud-suite/backstage-plugin-operating-model';
const catalogModule =
  '@cloud-suite/backstage-plugin-catalog-backend-module-operating-model';

/** By folder what may not be imported there, with a part of the sentence that says why. */
const WRONG: { [folder: string]: { [imported: string]: string } } = {
  'plugins/operating-model-common': {
    'node:fs': 'runs in browsers, too',
    'fs/promises': 'runs in browsers, too',
    react: 'The domain shows nothing',
    '@material-ui/core/Button': 'The domain shows nothing',
    '@backstage/core-components': 'The domain shows nothing',
    '@backstage/backend-plugin-api': 'The domain knows no server',
    knex: 'The domain knows no server',
    [suite]: 'Arrows point to operating-model-common',
    [`${suite}-backend`]: 'Arrows point to operating-model-common',
    [`${suite}-node`]: 'Arrows point to operating-model-common',
  },
  'plugins/operating-model': {
    [`${suite}-backend`]: 'frontend → common ← backend',
    [`${suite}-node`]: 'frontend → common ← backend',
    [catalogModule]: 'frontend → common ← backend',
    zod: 'The pages show what REST answers',
    knex: 'The pages run in a browser',
    '@backstage/plugin-catalog-node': 'The pages run in a browser',
    '@mui/material/Button': 'no other kit',
  },
  'plugins/operating-model-backend': {
    [suite]: 'backend → node → common',
    [catalogModule]: 'backend → node → common',
    app: 'backend → node → common',
    '@material-ui/core/Button': 'The backend draws nothing',
  },
  'plugins/operating-model-node': {
    [suite]: 'backend and modules → node → common',
    [`${suite}-backend`]: 'backend and modules → node → common',
    [catalogModule]: 'backend and modules → node → common',
    app: 'backend and modules → node → common',
    knex: 'backend and modules → node → common',
    react: 'what is shown belongs into the frontend',
    '@material-ui/core/Button': 'what is shown belongs into the frontend',
    '@backstage/core-components': 'what is shown belongs into the frontend',
  },
  'plugins/catalog-backend-module-operating-model': {
    [suite]: 'catalog module → common',
    [`${suite}-backend`]: 'catalog module → common',
    [`${suite}-node`]: 'catalog module → common',
    app: 'catalog module → common',
    react: 'The catalog draws nothing',
    'node:fs': 'sees only the one at hand',
  },
  'packages/app': {
    [`${suite}-backend`]: 'made of frontend plugins',
    [`${suite}-common`]: 'made of frontend plugins',
    [`${suite}-node`]: 'made of frontend plugins',
  },
};

const DOMAIN = 'plugins/operating-model-common';
const PAGES = 'plugins/operating-model';

const REFUSED = [
  ...Object.entries(WRONG).flatMap(([folder, wrong]) =>
    Object.entries(wrong).map(([imported, reason]) => ({
      folder,
      code: `export * from '${imported}';`,
      reason,
    })),
  ),
  {
    folder: DOMAIN,
    code: `export const load = () => import('node:fs');`,
    reason: 'runs in browsers, too',
  },
  {
    folder: DOMAIN,
    code: 'export const now = () => new Date();',
    reason: 'The domain has no clock',
  },
  {
    folder: DOMAIN,
    code: 'export const now = () => Date.now();',
    reason: 'The domain has no clock',
  },
  {
    folder: PAGES,
    code: `export { resolveEffectiveModel } from '${suite}-common';`,
    reason: 'ask for it over REST',
  },
  {
    folder: PAGES,
    code: `export * from '${suite}-common';`,
    reason: 'ask for it over REST',
  },
];

const ALLOWED = [
  ...[
    'plugins/operating-model-backend',
    'plugins/operating-model-node',
    'plugins/catalog-backend-module-operating-model',
  ].map(folder => ({ folder, code: `export * from '${suite}-common';` })),
  {
    folder: 'plugins/operating-model-backend',
    code: `export * from '${suite}-node';`,
  },
  {
    folder: PAGES,
    code: `export { OperatingModelClient } from '${suite}-common';
export type { EntityAnswer } from '${suite}-common';`,
  },
];

const BACKEND = 'plugins/operating-model-backend';

/** Files of one room that import what may not be imported there, and what lint says about each. */
const BETWEEN_ROOMS = [
  {
    folder: BACKEND,
    file: 'questions/route/newFile.ts',
    code: `export { errorForCaller } from '../../doors/errorForCaller';`,
    reason: 'questions imports only',
  },
  {
    folder: BACKEND,
    file: 'doors/newFile.ts',
    code: `export { planSweep } from '../sweep/planSweep';`,
    reason: 'doors imports only',
  },
  {
    folder: BACKEND,
    file: 'database/newFile.ts',
    code: `export { planSweep } from '../sweep/planSweep';`,
    reason: 'database imports only',
  },
  {
    folder: BACKEND,
    file: 'database/sql/recordset.ts',
    code: `export { readRows } from './readRows';`,
    reason: 'Dependency cycle',
  },
  {
    folder: DOMAIN,
    file: 'model/newFile.ts',
    code: `export { evaluate } from '../checks/evaluate';`,
    reason: 'model imports only',
  },
  {
    folder: DOMAIN,
    file: 'checks/newFile.ts',
    code: `export * from '../answers';`,
    reason: 'checks imports only',
  },
];

/** What lint says about each text, in their order; the empty text where it has nothing against it. */
function lint(
  texts: Array<{ folder: string; file?: string; code: string }>,
): string[] {
  const script = join(__dirname, '__testUtils__/lintTexts.js');
  const input = JSON.stringify(texts);
  return JSON.parse(
    execFileSync(process.execPath, [script], { input, encoding: 'utf8' }),
  );
}

describe('the one-way arrows', () => {
  it.each([
    ['packages', REFUSED],
    ['rooms and files of a package', BETWEEN_ROOMS],
  ])(
    'between %s are kept by lint, which says why',
    (_, refused) => {
      const complaints = lint(refused);
      expect(
        refused.map((wrong, index) => ({ ...wrong, says: complaints[index] })),
      ).toEqual(
        refused.map(wrong => ({
          ...wrong,
          says: expect.stringContaining(wrong.reason),
        })),
      );
    },
    60_000,
  );

  it('let every package import the domain, and the backend the extension points', () => {
    expect(lint(ALLOWED)).toEqual(ALLOWED.map(() => ''));
  }, 60_000);
});
