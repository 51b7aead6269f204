import tags from '../../data/page/tags.json';

/** Custom elements, and plain ones that show nothing of their own: the elements a shadow root may hang on. */
const HOSTS = `:not(${list(tags.common)}),:is(${list(tags.hosts)}):empty`;

function list(names: string): string {
  return names.replaceAll(' ', ',');
}

/** Open shadow roots under a root, those inside others included; asks only likely elements. */
export function findShadowRoots(root: ParentNode): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const open = [root];
  for (let at = 0; at < open.length; at++) {
    const own = (open[at] as Partial<Element>).shadowRoot;
    if (own) take(own);
    for (const element of open[at]?.querySelectorAll(HOSTS) ?? [])
      if (element.shadowRoot) take(element.shadowRoot);
  }
  return found;

  function take(shadow: ShadowRoot): void {
    if (open.includes(shadow)) return;
    found.push(shadow);
    open.push(shadow);
  }
}
