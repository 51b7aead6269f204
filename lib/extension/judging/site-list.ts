/** A site as the settings keep it: the host without `www.`; empty where an address has none (a file). */
export function readHost(url: string): string {
  try {
    return dropPrefix(new URL(url).hostname);
  } catch {
    return '';
  }
}

/** Whether a page is of a listed site. Lists kept by earlier versions have hosts with `www.` too. */
export function isListedSite(hosts: readonly string[], url: string): boolean {
  const host = readHost(url);
  return host !== '' && hosts.some((listed) => dropPrefix(listed) === host);
}

/** A list without a site, however it was kept. */
export function dropSite(hosts: readonly string[], host: string): string[] {
  return hosts.filter((listed) => dropPrefix(listed) !== dropPrefix(host));
}

function dropPrefix(host: string): string {
  return host.replace(/^www\.(?=.*\.)/, '');
}
