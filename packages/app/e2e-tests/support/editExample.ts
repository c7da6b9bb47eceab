import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Changes a file of the example suite as somebody with an editor would, and gives a function that takes the change back. */
export function editExample(
  file: string,
  change: (text: string) => string,
): () => void {
  const folder = process.env.DEMO_EXAMPLES;
  if (!folder) {
    throw new Error('DEMO_EXAMPLES does not say where the example files are');
  }
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) {
    throw new Error(`The change of ${file} changes nothing`);
  }
  writeFileSync(path, after);
  return () => writeFileSync(path, before);
}
