const SETTER = /\(?\b\w+\.innerHTML=\w+\.__html\)?/g;

/**
 * Takes the one place out of Preact that can write markup. No view of ours uses it, so that no text
 * of a page or record can ever become an element; the store's linter warns of it besides.
 * @throws Error where Preact changed, so that it is not there just once
 */
export function dropMarkupSetter() {
  return {
    name: 'drop-markup-setter',
    transform(code: string, id: string): { code: string; map: null } | undefined {
      if (!/[\\/]preact[\\/]dist[\\/]preact\.m?js$/.test(id)) return undefined;
      const found = code.match(SETTER) ?? [];
      if (found.length !== 1)
        throw new Error(`${id}: expected one setter of markup, found ${found.length}`);
      return { code: code.replace(SETTER, '0'), map: null };
    },
  };
}
