import Ajv from 'ajv';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

const packageFolder = resolve(__dirname, '../..');

describe('the files that are generated from the schema', () => {
  it('are up to date', () => {
    const check = () =>
      execFileSync(
        process.execPath,
        [
          '-r',
          '@backstage/cli/config/nodeTransform.cjs',
          'scripts/generate.ts',
          '--check',
        ],
        { cwd: packageFolder, stdio: 'pipe' },
      );
    expect(check).not.toThrow();
  });

  describe('operating-model.schema.json', () => {
    const validate = new Ajv({ allErrors: true }).compile(
      JSON.parse(
        readFileSync(
          resolve(packageFolder, 'operating-model.schema.json'),
          'utf8',
        ),
      ),
    );
    const problemsOf = (document: unknown) => {
      validate(document);
      return (validate.errors ?? []).map(
        ({ instancePath, message }) => `${instancePath} ${message}`,
      );
    };
    const model = (spec: object) => ({
      apiVersion: 'operating-model.io/v1alpha1',
      kind: 'OperatingModel',
      metadata: { name: 'cloud' },
      spec: { status: 'draft', appliesTo: ['system:default/a'], ...spec },
    });

    it('accepts the sample of the documentation', () => {
      const sample = readFileSync(
        resolve(packageFolder, '../../examples/operating-model-sample.yaml'),
        'utf8',
      );
      expect(problemsOf(parse(sample))).toEqual([]);
    });

    it('accepts parts that stand in files of their own', () => {
      expect(problemsOf(model({ areas: { $yaml: './areas.yaml' } }))).toEqual(
        [],
      );
    });

    it('refuses unknown keys, unknown values and malformed references', () => {
      expect(problemsOf(model({ suportTiers: [], status: 'trail' }))).toEqual([
        '/spec must NOT have additional properties',
        '/spec/status must be equal to one of the allowed values',
      ]);
      expect(problemsOf(model({ owner: 'the team' }))).toEqual([
        expect.stringContaining('/spec/owner must match pattern'),
      ]);
    });
  });
});
