import hosts from '../../data/registry/hosts.json';
import { getHost, getPath } from './domains';

interface HostRule {
  /** Exact host or parent, or with `*` for any suffix: `google.*`. */
  readonly host: string;
  readonly path: string;
}

/** Rules by the label a host ends in before its suffix, so that a look-up is a few steps. */
class HostRules {
  private readonly exact = new Map<string, HostRule[]>();
  private readonly open = new Map<string, HostRule[]>();

  constructor(entries: readonly string[]) {
    for (const entry of entries) {
      const slash = entry.indexOf('/');
      const host = slash < 0 ? entry : entry.slice(0, slash);
      const rule = { host, path: slash < 0 ? '' : entry.slice(slash) };
      const isOpen = host.endsWith('.*');
      const map = isOpen ? this.open : this.exact;
      const key = isOpen ? host.slice(0, -2) : host;
      map.set(key, [...(map.get(key) ?? []), rule]);
    }
  }

  matches(url: string): boolean {
    const host = getHost(url);
    if (!host) return false;
    const path = getPath(url);
    const labels = host.split('.');
    return labels.some((_, start) => {
      const known = this.exact.get(labels.slice(start).join('.'));
      return (
        (known?.some((rule) => hasPath(path, rule.path)) ?? false) ||
        this.openMatch(labels, start, path)
      );
    });
  }

  private openMatch(labels: readonly string[], start: number, path: string): boolean {
    return [1, 2].some((suffixLength) => {
      const end = labels.length - suffixLength;
      const known = end > start ? this.open.get(labels.slice(start, end).join('.')) : undefined;
      return known?.some((rule) => hasPath(path, rule.path)) ?? false;
    });
  }
}

function hasPath(path: string, wanted: string): boolean {
  if (wanted === '') return true;
  if (wanted.endsWith('@')) return path.startsWith(wanted);
  const star = wanted.indexOf('*');
  if (star >= 0)
    return path.startsWith(wanted.slice(0, star)) && path.includes(wanted.slice(star + 1));
  return path === wanted || path.startsWith(`${wanted}/`);
}

const search = new HostRules(hosts.search);
const userContent = new HostRules(hosts.userContent);
const callReport = new HostRules(hosts.callReport);
const ownPages = new HostRules(hosts.ownPages);

/** Search results, maps and business directories. */
export function isSearchHost(url: string): boolean {
  return search.matches(url);
}

/** Posts, answers, reviews, shops of third parties, code hosting: words of others than the host's owner. */
export function isUserContentHost(url: string): boolean {
  return userContent.matches(url) && !ownPages.matches(url);
}

/** Sites where people look up or report numbers. */
export function isCallReportHost(url: string): boolean {
  return callReport.matches(url);
}
