/**
 * Stands in for WXT's content-script context, which announces each start to the page by an event
 * and a message that carry the extension's id, and which a page can abort by faking them
 * (RECIPES 10). Our script has a lifetime of its own.
 */
export class ContentScriptContext {
  readonly isValid = true;
}
