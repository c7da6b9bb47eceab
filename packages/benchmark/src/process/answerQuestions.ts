import type { Reply, Request } from './protocol';

/** Serves the questions of the parent process with one function per command. */
export function answerQuestions(commands: {
  [command: string]: (argument: any) => Promise<unknown>;
}): void {
  process.on('message', async (request: Request) => {
    const { id, command, argument } = request;
    let reply: Reply;
    try {
      reply = { id, result: await commands[command](argument) };
    } catch (error) {
      reply = {
        id,
        error: String(error instanceof Error ? error.stack : error),
      };
    }
    process.send?.(reply);
  });
}
