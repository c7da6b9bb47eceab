import { DECISIONS } from '../synthetic/decisionMap';
import { request, type Bench } from './Bench';
import { giveDecisions } from './giveDecisions';

/**
 * Gives the model its decisions and the suite a sweep to map them, with as long a history as is ever answered. The bench has
 * another catalog from then on, so whatever is measured without them comes first.
 */
export async function addDecisions(bench: Bench): Promise<void> {
  bench.progress('Giving the model its decisions: a sweep that does not count');
  await giveDecisions(bench, { decisions: DECISIONS, version: '2.0.0' });
  await bench.suite.ask('sweep');
  await bench.suite.ask('lengthenHistory');
  const { clarity } = await request(`${bench.suiteUrl}/coverage`);
  if (clarity.decisions !== DECISIONS) {
    throw new Error(
      `The suite maps ${clarity.decisions} decisions, not ${DECISIONS}`,
    );
  }
}
