export * from './Message';
export * from './renderMessage';
