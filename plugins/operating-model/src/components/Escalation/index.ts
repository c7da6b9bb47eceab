export { Escalation } from './Escalation';
export { EscalationLadder } from './EscalationLadder';
export { isUnknownStep } from './isUnknownStep';
