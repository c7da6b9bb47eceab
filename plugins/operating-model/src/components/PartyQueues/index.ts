export * from './PartyQueues';
