import type { CDPSession } from 'playwright-core';
import type { LaunchedBrowser } from '../harness';

/** The popup as the toolbar opens it, sized by the browser; a page of its own it is not. */
export interface RealPopup {
  /** Runs an expression in the popup and returns its value. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** A PNG of what is seen. */
  takePicture(): Promise<Buffer>;
  close(): Promise<void>;
}

/** Opens the popup over the toolbar and waits until its views stand. */
export async function openRealPopup(browser: LaunchedBrowser): Promise<RealPopup> {
  await browser.worker!.evaluate(() => chrome.action.openPopup());
  const session = await browser.context.browser()!.newBrowserCDPSession();
  const targetId = await findTarget(session);
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const send = openChannel(session, sessionId);
  const popup: RealPopup = {
    async evaluate<Value>(expression: string) {
      const answer = await send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      return (answer as { result: { value: Value } }).result.value;
    },
    async takePicture() {
      const { data } = (await send('Page.captureScreenshot', {})) as { data: string };
      return Buffer.from(data, 'base64');
    },
    async close() {
      await session.send('Target.closeTarget', { targetId });
      await session.detach();
    },
  };
  await waitUntil(() => popup.evaluate<boolean>(`document.querySelector('main') !== null`));
  return popup;
}

async function findTarget(session: CDPSession): Promise<string> {
  return waitUntil(async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ url }) => url.endsWith('/popup.html'))?.targetId;
  });
}

/** Commands to a target that Playwright does not hold as a page. */
function openChannel(session: CDPSession, sessionId: string) {
  let last = 0;
  const waiting = new Map<number, (result: unknown) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result?: unknown };
    if (id !== undefined) waiting.get(id)?.(result);
  });
  return (method: string, params: object) =>
    new Promise<unknown>((resolve) => {
      const id = ++last;
      waiting.set(id, resolve);
      const message = JSON.stringify({ id, method, params });
      void session.send('Target.sendMessageToTarget', { sessionId, message });
    });
}

/** @throws Error after ten seconds */
async function waitUntil<Value>(ask: () => Promise<Value>): Promise<NonNullable<Value>> {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    const value = await ask();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the popup did not open within 10 s');
}
