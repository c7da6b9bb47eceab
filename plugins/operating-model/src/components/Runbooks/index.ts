export { firstOpenable } from './openable';
export { RunbookAction } from './RunbookAction';
export { RunbookDialog } from './RunbookDialog';
export { RunbookMarks } from './RunbookMarks';
export { RunbookOfAddress } from './RunbookOfAddress';
export { Runbooks } from './Runbooks';
