export type { CompiledRegistry } from './compiled';
export { compileRegistry } from './compile-registry';
export {
  getHost,
  getPath,
  getRegistrableDomain,
  getRegistrableLabel,
  isPublicSuffix,
} from './domains';
export { countEdits } from './edit-distance';
export { isCallReportHost, isSearchHost, isUserContentHost } from './host-kinds';
export { loadRegistry } from './load-registry';
export type * from './types';
