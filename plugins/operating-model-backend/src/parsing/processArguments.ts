const TRANSFORM = '@backstage/cli/config/nodeTransform.cjs';

/**
 * Arguments of Node with which another process can run a file of this package. In a checkout the file is TypeScript and needs
 * the transform of the Backstage CLI, which a backend that is started from sources has among its own arguments, and a test
 * runner has not.
 */
export function processArguments(file: string): string[] {
  // Two processes cannot be debugged at the same port.
  const inherited = process.execArgv.filter(
    argument => !argument.startsWith('--inspect'),
  );
  return file.endsWith('.ts') &&
    !inherited.some(argument => argument.includes('nodeTransform'))
    ? [...inherited, '--require', require.resolve(TRANSFORM)]
    : inherited;
}
