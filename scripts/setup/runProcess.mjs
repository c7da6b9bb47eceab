import { spawn } from 'node:child_process';
import { UserError } from './log.mjs';
import { root } from './paths.mjs';

/** Children that are running, so that whoever stops us stops them too. */
const running = new Set();
let stopped = false;

/** Whether somebody has asked us to stop, so that nothing new begins. */
export function wasStopped() {
  return stopped;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, stop);
}

// npm hands SIGTERM to a shell, which ends and tells nobody. When the parent is gone, so is whoever wanted us.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) {
  const watch = setInterval(() => {
    if (process.ppid !== parent) {
      clearInterval(watch);
      stop();
    }
  }, 500);
  watch.unref();
}

function stop() {
  stopped = true;
  for (const child of running) {
    child.kill('SIGTERM');
  }
  if (running.size === 0) {
    process.exit(130);
  }
  setTimeout(() => {
    for (const child of running) {
      child.kill('SIGKILL');
    }
    process.exit(130);
  }, 8_000).unref();
}

/** Starts a program; what it prints goes where ours goes, unless `output` takes it. */
export function startProcess(command, args, options = {}) {
  const { output, ...rest } = options;
  const child = spawn(command, args, {
    cwd: root,
    stdio: output ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    ...rest,
  });
  running.add(child);
  child.on('exit', () => running.delete(child));
  if (output) {
    child.stdout.on('data', data => output(String(data)));
    child.stderr.on('data', data => output(String(data)));
  }
  return child;
}

/** Runs a program to its end and gives its exit code. */
export async function runProcess(command, args, options) {
  const child = startProcess(command, args, options);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal ? 130 : code));
  });
}

/**
 * Runs a program whose failure ends everything, with the sentence that says what failed. `watch` sees what it prints,
 * which is shown only when it fails.
 */
export async function mustRun(what, command, args, options = {}) {
  const { watch, ...rest } = options;
  const lines = [];
  const code = await runProcess(command, args, {
    output: text => {
      lines.push(text);
      watch?.(text);
    },
    ...rest,
  });
  if (code !== 0) {
    throw new UserError(
      `${lines.join('').split('\n').slice(-40).join('\n')}\n${what} failed: ${[
        command,
        ...args,
      ].join(' ')} ended with ${code}`,
    );
  }
  return lines.join('');
}
