export { ASPECTS, STATES } from './aspects';
export { CellLabel } from './CellLabel';
export { CellMarks } from './CellMarks';
export { StateMarks } from './StateMarks';
