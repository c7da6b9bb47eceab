const { resolve } = require('node:path');

/** For `settings`: relative imports of TypeScript are found by their endings. */
const settings = {
  'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } },
  'import/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
};

/**
 * No file imports itself by way of others: types that two files fight over get a file of their own. Without the
 * graph of what is on the disk (`disableScc`), on which the rule stumbles in a file that is not saved yet.
 */
const noCycles = {
  'import/no-cycle': ['error', { ignoreExternal: true, disableScc: true }],
};

/**
 * Which folder of `src` may import which.
 *
 * @param {string} packageFolder
 * @param {{ [room: string]: string[] }} rooms - each with those that it may import beside itself
 */
function oneWay(packageFolder, rooms) {
  const folderOf = room => resolve(packageFolder, 'src', room);
  const zones = Object.entries(rooms).map(([room, allowed]) => ({
    target: folderOf(room),
    from: Object.keys(rooms)
      .filter(other => other !== room && !allowed.includes(other))
      .map(folderOf),
    message: `Arrows between the rooms point one way: ${room} imports ${
      allowed.length > 0 ? `only ${allowed.join(', ')}` : 'no other room'
    }. docs/architecture.md says what belongs where.`,
  }));
  return {
    'import/no-restricted-paths': [
      'error',
      { zones: zones.filter(({ from }) => from.length > 0) },
    ],
  };
}

module.exports = { noCycles, oneWay, settings };
