/** The host a person means (`https://www.Example.com/x`, `example.com`); undefined where it is none. */
export function readSite(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || /\s/.test(trimmed)) return undefined;
  try {
    const { hostname, protocol } = new URL(
      /^[a-z][a-z+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`,
    );
    const isHost = /^https?:$/.test(protocol) && hostname.includes('.') && hostname.length <= 253;
    return isHost ? hostname.replace(/^www\./, '') : undefined;
  } catch {
    return undefined;
  }
}
