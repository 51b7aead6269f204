import type { Finding } from '../../lib/verdicts/types';

/** One finding as the command-line contract prints it (DESIGN section 5). */
export interface ShownFinding {
  text: string;
  canonical: string;
  verdict: string;
  brand: string | null;
  owners: readonly string[];
  reasons: readonly string[];
}

export function showFinding(finding: Finding): ShownFinding {
  const { text, canonical, verdict, brand, owners, reasons } = finding;
  return { text, canonical, verdict, brand, owners, reasons };
}

/** One finding per distinct canonical number and verdict, in page order: the first writing stays. */
export function mergeFindings(findings: readonly Finding[]): ShownFinding[] {
  return mergeShown(findings.map(showFinding));
}

export function mergeShown(findings: readonly ShownFinding[]): ShownFinding[] {
  const merged = new Map<string, ShownFinding>();
  for (const finding of findings) {
    const key = `${finding.canonical} ${finding.verdict}`;
    if (!merged.has(key)) merged.set(key, finding);
  }
  return [...merged.values()];
}
