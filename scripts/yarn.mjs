import { runProcess } from './setup/runProcess.mjs';
import { yarnCommand } from './setup/yarnCommand.mjs';

export const HELP = `node scripts/run.mjs yarn ARGUMENT …

Runs the pinned Yarn with the pinned Node, for a machine that has neither.
`;

export async function run(args) {
  const [node, yarn] = await yarnCommand();
  return runProcess(node, [yarn, ...args]);
}
