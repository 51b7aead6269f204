export { judgeMessage, type MessageOptions } from './judge-message';
export { judgePage, type JudgeOptions } from './judge-page';
export { REASONS } from './types';
export type { Finding, MessageVerdict, Reason, Verdict } from './types';
