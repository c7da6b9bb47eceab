import {
  noFacts,
  type Facts,
} from '@cloud-suite/backstage-plugin-operating-model-common';

/**
 * What is known of the world outside, for every evaluation and answer. Nobody collects facts yet: whoever does
 * writes them down, and they are read here.
 */
export function knownFacts(): Facts {
  return noFacts;
}
