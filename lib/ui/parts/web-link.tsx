import { Icon } from './icon';

/** A link to the web in a new tab, named by its host; anything but http(s) is shown as text. */
export function WebLink({ url, text }: { url: string; text?: string }) {
  const host = readHost(url);
  if (!host) return <>{text ?? url}</>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {text ?? host} <Icon name="link" />
    </a>
  );
}

/** The host of a web address without `www.`; undefined for anything else. */
export function readHost(url: string): string | undefined {
  try {
    const { protocol, hostname } = new URL(url);
    return /^https?:$/.test(protocol) ? hostname.replace(/^www\./, '') : undefined;
  } catch {
    return undefined;
  }
}
