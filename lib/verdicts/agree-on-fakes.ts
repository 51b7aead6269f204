import type { Finding } from './types';

/**
 * One number given for one brand on one page has one verdict. What makes it a fake at one place (called
 * the hotline there, or beside an alarm) is no less true of the number where the page says less of it.
 * Places that present it for nobody, or tell of it, keep their own verdict.
 */
export function agreeOnFakes(findings: readonly Finding[]): Finding[] {
  const fakes = new Map<string, Finding>();
  for (const finding of findings) {
    const key = readKey(finding);
    const known = fakes.get(key);
    if (finding.verdict === 'fake' && finding.reasons.length > (known?.reasons.length ?? 0))
      fakes.set(key, finding);
  }
  return findings.map((finding) => {
    const fake = finding.verdict === 'caution' ? fakes.get(readKey(finding)) : undefined;
    if (!fake) return finding;
    const { windowId, span, link, text, evidence } = finding;
    return { ...fake, windowId, span, link, text, evidence };
  });
}

function readKey({ canonical, brand }: Finding): string {
  return `${canonical} ${brand ?? ''}`;
}
