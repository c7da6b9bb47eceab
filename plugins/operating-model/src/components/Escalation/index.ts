export { Escalation } from './Escalation';
export { EscalationLadder } from './EscalationLadder';
