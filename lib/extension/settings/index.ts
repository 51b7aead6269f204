export { keepChoices, recallChoices } from './kept';
export { listLocked, readPolicy, type Policy } from './policy';
export { DEFAULT_SETTINGS, LANGUAGES, type Settings } from './schema';
export {
  changeSettings,
  readSettings,
  resetSettings,
  updateSettings,
  watchSettings,
} from './store';
export { buildPolicyBrand } from './policy-brand';
