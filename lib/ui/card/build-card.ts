import type { Finding } from '../../verdicts/types';
import type { FindingCard } from '../models';
import { chooseBrandName, mendPossessives, type CardContext } from './card-context';
import { chooseLine } from './choose-line';
import { chooseAdvice, chooseBadge, chooseLead, chooseTitle, chooseWhy } from './choose-words';
import { describeLine } from './describe-line';
import { writeTexts } from './write-texts';

export type { CardContext } from './card-context';

/** Builds what page, popup and check box show for one finding, in the user's language. Pure. */
export function buildCard(finding: Finding, given: CardContext): FindingCard {
  const context = mendPossessives(given);
  const chosen = chooseLine(finding, context);
  const real = chosen && !chosen.own ? chosen.line.display : undefined;
  const title = chooseTitle(finding, context);
  const slug = finding.brand ?? chosen?.slug;
  return {
    key: `${finding.canonical}|${finding.verdict}|${finding.brand ?? ''}`,
    verdict: finding.verdict,
    reasons: finding.reasons,
    text: finding.text,
    canonical: finding.canonical,
    title,
    ...(finding.verdict === 'fake' && { lead: chooseLead(finding, context) }),
    why: chooseWhy(finding, findImitated(finding, context), context),
    advice: chooseAdvice(finding, real, context),
    badge: chooseBadge(finding, context),
    ...(slug && { brand: describeBrand(slug, context) }),
    ...(chosen && describeLine(chosen, context)),
    ...writeTexts(finding, title, real, context),
  };
}

/** The official number a look-alike imitates, as its source prints it. */
function findImitated({ entry }: Finding, { registry }: CardContext): string | undefined {
  const lines = entry && registry.brand(entry.slug)?.lines;
  return lines?.find(({ number }) => number === entry?.number)?.display;
}

function describeBrand(slug: string, context: CardContext): NonNullable<FindingCard['brand']> {
  const brand = context.registry.brand(slug);
  const website = brand?.channels.find(({ kind, url }) => kind === 'website' && url)?.url;
  const host = brand?.domains.find(({ role, paths }) => role === 'own' && !paths?.length)?.host;
  const site = website ?? (host && `https://${host}/`);
  return { slug, name: chooseBrandName(context, slug), ...(site && { site }) };
}
