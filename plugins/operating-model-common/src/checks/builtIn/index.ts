import type { Check } from '../Check';
import { annotationInvalid } from './annotationInvalid';
import { cadenceInvalid } from './cadenceInvalid';
import { cadenceNone } from './cadenceNone';
import { concentrationTopShare } from './concentrationTopShare';
import { concentrationTruckFactor } from './concentrationTruckFactor';
import { coverageGap } from './coverageGap';
import { deputyNone } from './deputyNone';
import { escalationIndividual } from './escalationIndividual';
import { escalationNone } from './escalationNone';
import { escalationSamePerson } from './escalationSamePerson';
import { escalationShallow } from './escalationShallow';
import { escalationUnordered } from './escalationUnordered';
import { escalationUnresolved } from './escalationUnresolved';
import { handoffNoAckTarget } from './handoffNoAckTarget';
import { handoffNone } from './handoffNone';
import { handoffSameParty } from './handoffSameParty';
import { modelAmbiguous } from './modelAmbiguous';
import { modelGovernsNothing } from './modelGovernsNothing';
import { modelInvalid } from './modelInvalid';
import { modelNone } from './modelNone';
import { modelPastRevisit } from './modelPastRevisit';
import { ownerEmptyGroup } from './ownerEmptyGroup';
import { ownerMultipleAccountable } from './ownerMultipleAccountable';
import { ownerNone } from './ownerNone';
import { ownerPersonOnly } from './ownerPersonOnly';
import { ownerUnresolved } from './ownerUnresolved';
import { queueSlowerThanTarget } from './queueSlowerThanTarget';
import { queueUncoveredClass } from './queueUncoveredClass';
import { queueUnowned } from './queueUnowned';
import { rotationTooSmall } from './rotationTooSmall';
import { runbookInvalid } from './runbookInvalid';
import { runbookNone } from './runbookNone';
import { scopeUnresolved } from './scopeUnresolved';
import { targetInfeasible } from './targetInfeasible';
import { tierNone } from './tierNone';
import { tierUnknown } from './tierUnknown';

/**
 * Every check that the suite brings, by id. A check that is not here is asked of nobody.
 * @public
 */
export const builtInChecks: readonly Check[] = [
  annotationInvalid,
  cadenceInvalid,
  cadenceNone,
  concentrationTopShare,
  concentrationTruckFactor,
  coverageGap,
  deputyNone,
  escalationIndividual,
  escalationNone,
  escalationSamePerson,
  escalationShallow,
  escalationUnordered,
  escalationUnresolved,
  handoffNoAckTarget,
  handoffNone,
  handoffSameParty,
  modelAmbiguous,
  modelGovernsNothing,
  modelInvalid,
  modelNone,
  modelPastRevisit,
  ownerEmptyGroup,
  ownerMultipleAccountable,
  ownerNone,
  ownerPersonOnly,
  ownerUnresolved,
  queueSlowerThanTarget,
  queueUncoveredClass,
  queueUnowned,
  rotationTooSmall,
  runbookInvalid,
  runbookNone,
  scopeUnresolved,
  targetInfeasible,
  tierNone,
  tierUnknown,
];
