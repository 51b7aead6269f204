import tags from '../../data/page/tags.json';
import { countUpTo } from './is-large';
import { getDocument, isPage } from './sound-nodes';

/** Custom elements: whatever is none of the commonest tags. */
const CUSTOM = `:not(${tags.common.replaceAll(' ', ',')})`;
/**
 * Plain elements that show nothing of their own and may therefore have a shadow root. One query each:
 * a list of selectors costs eight times a single one.
 */
const HOSTS = tags.hosts.split(' ').map((name) => `${name}:empty`);
/** On larger pages the search for custom elements would cost half of all reading. */
const MOST_ELEMENTS = 30_000;
/** There each query takes 3 to 5 ms: the commonest hosts alone are asked for. */
const HOSTS_OF_LARGE = 1;
/** On pages of more elements than this some element is touched in any case. */
const TOUCHED = 60;

/** Open shadow roots under a root, those inside others included; asks only likely elements, with a breath before each query. */
export function* findShadowRoots(root: Element | Document): Generator<undefined, ShadowRoot[]> {
  const found: ShadowRoot[] = [];
  const whole = isPage(root);
  const start = whole ? getDocument() : root;
  const open: (Element | Document | ShadowRoot)[] = [start];
  if (!whole && root.shadowRoot) take(root.shadowRoot);
  if (!whole && !root.firstElementChild && !root.shadowRoot) return found;
  const count = countUpTo(MOST_ELEMENTS, start);
  if (whole && count > TOUCHED) checkBody();
  const queries = count > MOST_ELEMENTS ? HOSTS.slice(0, HOSTS_OF_LARGE) : [CUSTOM, ...HOSTS];
  for (let at = 0; at < open.length; at++)
    for (const query of queries) {
      yield undefined;
      for (const element of open[at]?.querySelectorAll(query) ?? [])
        if (element.shadowRoot) take(element.shadowRoot);
    }
  return found;

  function checkBody(): void {
    const { shadowRoot } = getDocument().body;
    if (shadowRoot) take(shadowRoot);
  }

  function take(shadow: ShadowRoot): void {
    if (open.includes(shadow)) return;
    found.push(shadow);
    open.push(shadow);
  }
}
