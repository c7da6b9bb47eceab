export { RunbookAction } from './RunbookAction';
export { RunbookDialog } from './RunbookDialog';
export { Runbooks } from './Runbooks';
