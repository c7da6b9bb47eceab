import { runProcess } from '../setup/runProcess.mjs';
import { startPostgres } from '../setup/startPostgres.mjs';
import { yarnCommand } from '../setup/yarnCommand.mjs';
import { unitTestEnvironment } from './unitTestEnvironment.mjs';

/** Runs unit tests again and again as files change, until it is stopped. */
export async function watchUnitTests(folder) {
  const [node, yarn] = await yarnCommand();
  const postgres = await startPostgres();
  try {
    return await runProcess(
      node,
      [
        yarn,
        ...['backstage-cli', 'repo', 'test', '--watch'],
        ...(folder ? [`/${folder}/`] : []),
      ],
      {
        env: { ...unitTestEnvironment(postgres.connectionString), CI: '' },
      },
    );
  } finally {
    await postgres.stop();
  }
}
