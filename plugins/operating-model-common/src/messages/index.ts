export * from './Message';
export * from './renderMessage';
export * from './splitAtInstants';
