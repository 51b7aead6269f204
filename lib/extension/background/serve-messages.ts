import { browser } from 'wxt/browser';
import { answerPage } from '../judging/answer-page';
import { checkText } from '../judging/check-text';
import { describeRegistry, listPublicLines, searchCompanies } from '../judging/companies';
import { openJudging } from '../judging/judging';
import { parseReport } from '../judging/report-schema';
import { buildOwnAddress } from '../own-address';
import { loadScript } from './load-script';
import { createMessageTable, type MessageTable } from './message-table';
import { parseAction, parseQuery } from './parse-payload';
import { performAction } from './perform-action';
import { listTabFindings, recordAnswer, type SenderPlace } from './record-answer';

/** Answers every message that is for the background; others are left to whoever knows them. */
export function serveMessages(): void {
  const table = createMessageTable();
  answerPages(table);
  answerOwnPages(table);
  browser.runtime.onMessage.addListener((message, sender, respond) => {
    const reply = table.answer(message, sender);
    void reply?.then(respond);
    return reply ? true : undefined; // true keeps the channel open
  });
}

/** What a content script may ask. Payloads are parsed here, on arrival. */
function answerPages(table: MessageTable): void {
  table.add('judgePage', async ({ data, sender }) => {
    const report = parseReport(data);
    const judging = await openJudging();
    const answer = answerPage(report, judging);
    await recordAnswer(sender, report, answer, judging);
    return answer;
  });
  table.add('loadScript', async ({ data, sender }) =>
    loadScript(parseQuery('loadScript', data).script, sender),
  );
  table.add('pageAction', async ({ data, sender }) => performAction(parseAction(data), sender));
}

/** What only the popup and the extension's other pages may ask. */
function answerOwnPages(table: MessageTable): void {
  table.add('tabFindings', ({ data, sender }) => {
    assertOwnPage(sender);
    return listTabFindings(parseQuery('tabFindings', data).tabId);
  });
  table.add('checkText', async ({ data, sender }) => {
    assertOwnPage(sender);
    const { text, company } = parseQuery('checkText', data);
    return checkText(text, company, await openJudging());
  });
  table.add('searchCompanies', async ({ data, sender }) => {
    assertOwnPage(sender);
    const { query, limit } = parseQuery('searchCompanies', data);
    return searchCompanies(await openJudging(), query, limit);
  });
  table.add('company', async ({ data, sender }) => {
    assertOwnPage(sender);
    const { slug } = parseQuery('company', data);
    return (await openJudging()).registry.brand(slug) ?? null;
  });
  table.add('publicLines', async ({ data, sender }) => {
    assertOwnPage(sender);
    return listPublicLines(await openJudging(), parseQuery('publicLines', data).region);
  });
  table.add('registryInfo', async ({ sender }) => {
    assertOwnPage(sender);
    return describeRegistry(await openJudging());
  });
}

/** Only the popup and the extension's other pages may ask these: a content script has no need to. */
function assertOwnPage(sender: SenderPlace): void {
  if (!sender.url?.startsWith(buildOwnAddress('')))
    throw new Error('this question is for the extension’s own pages');
}
