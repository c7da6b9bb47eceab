import {
  ASPECT_STATES,
  DECISION_ASPECTS,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { ASPECTS, STATES } from './aspects';

describe('the columns of the map', () => {
  it('stand in the order of the backend, with every state', () => {
    expect(ASPECTS).toEqual(DECISION_ASPECTS);
    expect([...STATES].sort()).toEqual([...ASPECT_STATES].sort());
  });
});
