export { LoadProblem } from './LoadProblem';
export { Outdated } from './Outdated';
