import tags from '../../data/page/tags.json';

/** Custom elements: whatever is none of the commonest tags. */
const CUSTOM = `:not(${tags.common.replaceAll(' ', ',')})`;
/**
 * Plain elements that show nothing of their own and may therefore have a shadow root. One query each:
 * a list of selectors costs eight times a single one.
 */
const HOSTS = tags.hosts.split(' ').map((name) => `${name}:empty`);
/** On larger pages the search for custom elements would cost half of all reading. */
const MOST_ELEMENTS = 30_000;
/** The head and the body: all that an empty frame has. */
const BARE = 2;

/** Open shadow roots under a root, those inside others included; asks only likely elements. */
export function findShadowRoots(root: Element): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const open: (Element | ShadowRoot)[] = [root];
  if (root.shadowRoot) take(root.shadowRoot);
  if (!root.firstElementChild && !root.shadowRoot) return found;
  const count = root.getElementsByTagName('*').length;
  if (!root.shadowRoot && root.localName === 'html' && count <= BARE) return found;
  const large = count > MOST_ELEMENTS;
  const queries = large ? HOSTS : [CUSTOM, ...HOSTS];
  for (let at = 0; at < open.length; at++)
    for (const query of queries)
      for (const element of open[at]?.querySelectorAll(query) ?? [])
        if (element.shadowRoot) take(element.shadowRoot);
  return found;

  function take(shadow: ShadowRoot): void {
    if (open.includes(shadow)) return;
    found.push(shadow);
    open.push(shadow);
  }
}
