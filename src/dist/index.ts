// The namespace `dist`: what ranks of launch() say to each other.
export * from './collectives.js';
export {
  destroyProcessGroup,
  getGlobalRank,
  getGroupRank,
  getProcessGroupRanks,
  getRank,
  getWorldSize,
  group,
  isInitialized,
  newGroup,
  ProcessGroup,
} from './group.js';
export * from './objects.js';
export * from './point-to-point.js';
export { Work } from './work.js';
