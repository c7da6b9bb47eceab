import { DECISIONS } from '../synthetic/decisionMap';
import { DECISIONS_VERSION } from '../synthetic/withDecisions';
import { request, type Bench } from './Bench';

const PATIENCE_MS = 120_000;

/**
 * Gives the model its decisions and the suite a sweep to map them, with as long a history as is ever answered. The bench has
 * another catalog from then on, so whatever is measured without them comes first.
 */
export async function addDecisions(bench: Bench): Promise<void> {
  bench.progress('Giving the model its decisions: a sweep that does not count');
  const groups = await bench.catalog.ask<number>('addDecisions');
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await hasDecisions(bench, groups))) {
    if (Date.now() > deadline) {
      throw new Error('The catalog did not take the model with decisions');
    }
    await new Promise(resolve => setTimeout(resolve, 200));
  }
  await bench.suite.ask('sweep');
  await bench.suite.ask('lengthenHistory');
  const { clarity } = await request(`${bench.suiteUrl}/coverage`);
  if (clarity.decisions !== DECISIONS) {
    throw new Error(
      `The suite maps ${clarity.decisions} decisions, not ${DECISIONS}`,
    );
  }
}

async function hasDecisions(bench: Bench, groups: number): Promise<boolean> {
  const model = await request(
    `${bench.catalogUrl}/entities/by-name/operatingmodel/default/synthetic`,
  );
  const { totalItems } = await request(
    `${bench.catalogUrl}/entities/by-query?limit=1&filter=kind=group`,
  );
  return model.spec.version === DECISIONS_VERSION && totalItems === groups;
}
