// Reads `[{ folder, file?, code }]` from standard input and answers what lint says about the imports of each, as if it
// were a new file there, or what `file` holds. A process of its own, because plugins of ESLint do not load in the sandbox of Jest.
const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');
const { ESLint } = require('eslint');

const root = resolve(__dirname, '../../../..');

/** The rules that hold imports and the clock back; a new file breaks others as well. */
const RULES = [
  '@typescript-eslint/no-restricted-imports',
  'no-restricted-syntax',
  'import/no-restricted-paths',
  'import/no-cycle',
];

async function lintText({ folder, file = 'newFile.ts', code }) {
  const cwd = resolve(root, folder);
  const eslint = new ESLint({ cwd });
  const filePath = resolve(cwd, 'src', file);
  const [{ messages }] = await eslint.lintText(code, { filePath });
  return messages
    .filter(({ ruleId }) => RULES.includes(ruleId))
    .map(({ message }) => message)
    .join('\n');
}

Promise.all(JSON.parse(readFileSync(0, 'utf8')).map(lintText)).then(answers =>
  process.stdout.write(JSON.stringify(answers)),
);
