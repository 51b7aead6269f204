import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../../lib/extension/messages';
import type { CompanySummary, RegistryInfo } from '../../lib/extension/protocol';
import type { Brand } from '../../lib/registry/types';
import { listUrgentBodies } from '../../lib/ui/logic/report-lines';
import { summarizeCompany } from '../../lib/ui/logic/summarize-company';

/** One company's record; undefined while asked, null where it is not listed or cannot be read. */
export function useCompany(slug: string | undefined): Brand | null | undefined {
  return useAnswered(slug, () => sendMessage('company', { slug: slug ?? '' }));
}

/** Rows of a list of slugs, in its order; those no longer listed are left out. */
export function useSummaries(
  slugs: readonly string[],
  language: string,
  region: string,
): readonly CompanySummary[] {
  const found = useAnswered(slugs.join(' '), async () => {
    const brands = await Promise.all(slugs.map((slug) => sendMessage('company', { slug })));
    return brands.flatMap((brand) => (brand ? [summarizeCompany(brand, language, region)] : []));
  });
  return found ?? [];
}

export function useRegistryInfo(): RegistryInfo | null | undefined {
  return useAnswered('registry', () => sendMessage('registryInfo', {}));
}

/** Reporting lines of a region; asked only while they are shown. */
export function useReportLines(region: string, shown: boolean): Brand[] | null | undefined {
  return useAnswered(shown ? region : undefined, async () => {
    const bodies = await sendMessage('publicLines', { region });
    const missing = listUrgentBodies(region).filter((slug) =>
      bodies.every((body) => body.slug !== slug),
    );
    const found = await Promise.all(missing.map((slug) => sendMessage('company', { slug })));
    return [...bodies, ...found.flatMap((body) => body ?? [])];
  });
}

/** An answer to a question named by a key: undefined while asked, null where it failed. */
function useAnswered<Answer>(
  key: string | undefined,
  ask: () => Promise<Answer>,
): Answer | null | undefined {
  const [answered, setAnswered] = useState<{ key: string; answer: Answer | null } | undefined>();
  useEffect(() => {
    if (key === undefined) return;
    let current = true;
    ask()
      .catch(() => null)
      .then((answer) => current && setAnswered({ key, answer }))
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [key]);
  return answered?.key === key ? answered?.answer : undefined;
}
