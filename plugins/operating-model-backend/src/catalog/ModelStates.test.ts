import { mockServices } from '@backstage/backend-test-utils';
import { toModelState } from '@cloud-suite/backstage-plugin-operating-model-common';
import { never } from '../__testUtils__/createTestStore';
import { suiteModel } from '../__testUtils__/suiteEntities';
import { ModelReader } from '../parsing/ModelReader';
import { ModelStates } from './ModelStates';

jest.setTimeout(120_000);

/** Longer than what is checked where it is read. */
function largeModel(change: { [key: string]: unknown } = {}) {
  return suiteModel({
    issueClasses: Array.from({ length: 1000 }, (_, number) => ({
      id: `class-${number}`,
      title: `What users report, number ${number}`,
    })),
    ...change,
  });
}

const before = () => toModelState({ entity: suiteModel() }).inForce;

describe('ModelStates', () => {
  let shutdown: AbortController;
  beforeEach(() => {
    shutdown = new AbortController();
  });
  afterEach(() => shutdown.abort());

  const statesWith = (
    limits: { longestMs?: number; startedWithinMs?: number } = {},
  ) => {
    const logger = mockServices.logger.mock();
    const reader = new ModelReader({
      signal: shutdown.signal,
      logger,
      ...limits,
    });
    return { states: new ModelStates({ reader, logger }), logger };
  };

  it.each([
    ['small', suiteModel()],
    ['small and invalid', suiteModel({ supportTiers: 'none' })],
    ['large', largeModel()],
    ['large and invalid', largeModel({ supportTiers: 'none' })],
  ])('says of a text that is %s what the domain says', async (_, entity) => {
    const { states, logger } = statesWith();
    for (const expected of [
      toModelState({ entity, previousInForce: before() }),
      toModelState({
        entity: { ...entity, metadata: { ...entity.metadata, title: 'Other' } },
        previousInForce: before(),
      }),
    ]) {
      const text = {
        ...entity,
        metadata: { ...entity.metadata, title: expected.title },
      };
      for (const __ of ['first', 'again']) {
        expect(await states.stateOf(text, before, never())).toEqual(expected);
      }
    }
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('keeps the version in force under a large text that takes too long to check', async () => {
    const { states } = statesWith({ longestMs: 0 });
    const entity = largeModel();
    for (const _ of ['first', 'again']) {
      expect(await states.stateOf(entity, before, never())).toMatchObject({
        entityRef: 'operatingmodel:default/suite',
        inForce: before(),
        stale: true,
        problems: [
          {
            path: 'spec',
            message: expect.stringMatching(/^Takes more than 0 seconds/),
          },
        ],
      });
    }
  });

  it('checks a large text itself where no other process starts in time, and says so', async () => {
    const { states, logger } = statesWith({ startedWithinMs: 0 });
    const entity = largeModel();
    expect(await states.stateOf(entity, before, never())).toEqual(
      toModelState({ entity }),
    );
    expect(logger.warn).toHaveBeenCalledWith(
      'operatingmodel:default/suite is checked in the process of the backend, since another one cannot be used: Error: The process that reads models did not start within 0 seconds',
    );
  });
});
