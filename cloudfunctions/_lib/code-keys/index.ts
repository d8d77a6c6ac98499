export { codeKeys } from './day-keys';
export { currentKey, derive, type MasterKeys, masterKeys, readMasterKeys } from './master-keys';
export { type CodeRefusal, openCode, openCodeAt, type OpenedCode } from './open-code';
