/**
 * The project's public address for corrections, fixed at build time by
 * TRUELINE_CORRECTION_ADDRESS: a page (`https://…`) or a mail address (`mailto:…`).
 * @returns the address as a link, or an empty text where the build has none
 * @throws Error saying what is wrong with it: a build with a broken address would be found out too late
 */
export function readCorrectionAddress(environment: NodeJS.ProcessEnv = process.env): string {
  const given = environment.TRUELINE_CORRECTION_ADDRESS?.trim() ?? '';
  if (given === '') return '';
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url && (isPage(url) || isMail(url))) return url.href;
  throw new Error(
    `TRUELINE_CORRECTION_ADDRESS is "${given}". Give an https: page without a password in it, ` +
      'or one mail address as mailto:name@host without a subject or body.',
  );
}

function isPage({ protocol, username, password, hostname }: URL): boolean {
  return protocol === 'https:' && username === '' && password === '' && hostname.includes('.');
}

function isMail({ protocol, pathname, search, hash }: URL): boolean {
  const isOne = /^[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(pathname);
  return protocol === 'mailto:' && isOne && search === '' && hash === '';
}
