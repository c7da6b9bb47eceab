export { TierDetails } from './TierDetails';
