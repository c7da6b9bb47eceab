const TRANSFORM = '@backstage/cli/config/nodeTransform.cjs';

/**
 * Arguments of Node with which another process can run a file of this package. In a checkout the file is TypeScript and needs
 * the transform of the Backstage CLI. No argument of this process is passed on: what else a backend is started with, such as
 * its telemetry or a debugger, opens ports and is meant for it alone.
 */
export function processArguments(file: string): string[] {
  return file.endsWith('.ts') ? ['--require', require.resolve(TRANSFORM)] : [];
}
