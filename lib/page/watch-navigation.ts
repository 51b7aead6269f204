/** Single-page navigation. A change of the fragment alone is no new page. */
export function watchNavigation(signal: AbortSignal, moved: () => void): void {
  const { navigation } = globalThis as { navigation?: EventTarget };
  const read = () => location.href.replace(/#.*/, '');
  let address = read();
  navigation?.addEventListener(
    'navigatesuccess',
    () => {
      const next = read();
      if (next === address) return;
      address = next;
      moved();
    },
    { signal },
  );
}
