import { onMessage } from '../messages';
import { answerPage } from '../judging/answer-page';
import { checkText } from '../judging/check-text';
import { describeRegistry, listPublicLines, searchCompanies } from '../judging/companies';
import { openJudging } from '../judging/judging';
import { parseReport } from '../judging/report-schema';
import { buildOwnAddress } from '../own-address';
import { loadDesk } from './load-desk';
import { parseAction, parseQuery } from './parse-payload';
import { performAction } from './perform-action';
import { listTabFindings, recordAnswer } from './record-answer';

type Sender = Parameters<Parameters<typeof onMessage>[1]>[0]['sender'];

/** Every message the background answers. Payloads are parsed here, on arrival. */
export function serveMessages(): void {
  onMessage('judgePage', async ({ data, sender }) => {
    const report = parseReport(data);
    const judging = await openJudging();
    const answer = answerPage(report, judging);
    await recordAnswer(sender, report, answer, judging);
    return answer;
  });
  onMessage('loadDesk', async ({ sender }) => loadDesk(sender));
  onMessage('pageAction', async ({ data, sender }) => performAction(parseAction(data), sender));

  onMessage('tabFindings', ({ data, sender }) => {
    assertOwnPage(sender);
    return listTabFindings(parseQuery('tabFindings', data).tabId);
  });
  onMessage('checkText', async ({ data, sender }) => {
    assertOwnPage(sender);
    const { text, company } = parseQuery('checkText', data);
    return checkText(text, company, await openJudging());
  });
  onMessage('searchCompanies', async ({ data, sender }) => {
    assertOwnPage(sender);
    const { query, limit } = parseQuery('searchCompanies', data);
    return searchCompanies(await openJudging(), query, limit);
  });
  onMessage('company', async ({ data, sender }) => {
    assertOwnPage(sender);
    const { slug } = parseQuery('company', data);
    return (await openJudging()).registry.brand(slug) ?? null;
  });
  onMessage('publicLines', async ({ data, sender }) => {
    assertOwnPage(sender);
    return listPublicLines(await openJudging(), parseQuery('publicLines', data).region);
  });
  onMessage('registryInfo', async ({ sender }) => {
    assertOwnPage(sender);
    return describeRegistry(await openJudging());
  });
}

/** Only the popup and the extension's other pages may ask these: a content script has no need to. */
function assertOwnPage(sender: Sender): void {
  if (!sender.url?.startsWith(buildOwnAddress('')))
    throw new Error('this question is for the extension’s own pages');
}
