export { codeKeys } from './day-keys';
export {
  currentKey,
  derive,
  hasMasterKeys,
  type MasterKeys,
  masterKeys,
  readMasterKeys,
} from './master-keys';
export { inviteCode, openInvite } from './invite-code';
export { openCode, openCodeAt, type OpenedCode } from './open-code';
