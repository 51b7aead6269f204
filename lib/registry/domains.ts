import { getDomain, getHostname, getPublicSuffix } from 'tldts';

/** Host of a URL or bare host, lower case; null where there is none. */
export function getHost(url: string): string | null {
  return getHostname(url);
}

/** `help.apple.com` → `apple.com`; null for an IP, a public suffix or no host. */
export function getRegistrableDomain(url: string): string | null {
  return getDomain(url);
}

/** The owner's own label: `delta-refund-help.com` → `delta-refund-help`. */
export function getRegistrableLabel(url: string): string | null {
  const domain = getDomain(url);
  const suffix = getPublicSuffix(url);
  return domain && suffix ? domain.slice(0, -suffix.length - 1) : null;
}

/** True for a host under which anyone, or any office, has names: gov.uk, com.cn. */
export function isPublicSuffix(host: string): boolean {
  return getPublicSuffix(host) === host;
}

/** Path of a URL, `/` where it has none. */
export function getPath(url: string): string {
  const afterHost = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1];
  return afterHost || '/';
}
