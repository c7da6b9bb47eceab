import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const toolchain = join(root, 'toolchain');
export const transform = join(
  root,
  'node_modules/@backstage/cli/config/nodeTransform.cjs',
);
