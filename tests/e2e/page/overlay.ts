import type { CDPSession, Frame, Page } from 'playwright-core';

// What the extension shows stands in a closed shadow root: the page cannot read it, the test reads it
// as a debugger does.

interface DomNode {
  readonly nodeId: number;
  readonly backendNodeId: number;
  readonly localName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly shadowRootType?: string;
  readonly contentDocument?: DomNode;
}

export interface Shown {
  readonly className: string;
  readonly text: string;
  readonly label: string;
  readonly role: string;
  /** False for a badge that has not found its place yet. */
  readonly placed: boolean;
  readonly box: { x: number; y: number; width: number; height: number };
}

export type Marks = Record<'official' | 'caution' | 'fake', string[]>;

/** The marked texts of a frame by verdict: the highlight registry is the page's too. */
export function readMarks(frame: Page | Frame): Promise<Marks> {
  return frame.evaluate(() => {
    const marks: Marks = { official: [], caution: [], fake: [] };
    const names = ['official', 'caution', 'fake'] as const;
    for (const highlight of CSS.highlights.values()) {
      const name = names[highlight.priority - 1_000];
      if (name) for (const range of highlight) marks[name].push(String(range));
    }
    return marks;
  });
}

/** Waits until a verdict has as many marks as wanted, and returns all. */
export async function waitForMarks(
  frame: Page | Frame,
  wanted: Partial<Record<keyof Marks, number>>,
  timeout = 8_000,
): Promise<Marks> {
  const end = Date.now() + timeout;
  for (;;) {
    const marks = await readMarks(frame);
    const all = Object.entries(wanted).every(
      ([verdict, count]) => marks[verdict as keyof Marks].length === count,
    );
    if (all) return marks;
    if (Date.now() > end)
      throw new Error(`wanted ${JSON.stringify(wanted)}, found ${JSON.stringify(marks)}`);
    await frame.waitForTimeout(50);
  }
}

/** Everything in our layer whose class holds one of the names. */
export async function readShown(page: Page, ...classes: readonly string[]): Promise<Shown[]> {
  const reader = await openReader(page);
  try {
    return await reader.read(...classes);
  } finally {
    await reader.close();
  }
}

/** Reads several times by one connection: the end of one takes an emulated medium away with it. */
export async function openReader(page: Page) {
  const session = await page.context().newCDPSession(page);
  return {
    async read(...classes: readonly string[]): Promise<Shown[]> {
      const layer = await findLayer(session);
      if (!layer) return [];
      return callOn<Shown[]>(session, layer, listShown as never, classes);
    },
    async emulatePrint(on: boolean): Promise<void> {
      await session.send('Emulation.setEmulatedMedia', { media: on ? 'print' : '' });
      // The page hears of its medium with its next frame.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
    },
    close: () => session.detach(),
  };
}

/** Waits for the first that a person can see: a badge is made before it has its place. */
export async function waitForShown(page: Page, className: string, timeout = 5_000): Promise<Shown> {
  const end = Date.now() + timeout;
  for (;;) {
    const first = (await readShown(page, className)).find(({ placed }) => placed);
    if (first) return first;
    if (Date.now() > end) throw new Error(`nothing shown of class ${className}`);
    await page.waitForTimeout(50);
  }
}

/** Waits until so many badges have found their place, and returns all. */
export async function waitForBadges(page: Page, count: number): Promise<Shown[]> {
  const end = Date.now() + 8_000;
  for (;;) {
    const badges = await readShown(page, 'badge');
    if (badges.length === count && badges.every(({ placed }) => placed)) return badges;
    if (Date.now() > end) throw new Error(`wanted ${count} badges, found ${badges.length}`);
    await page.waitForTimeout(50);
  }
}

/** The layer's markup and styles, for tools that cannot look into it. */
export async function readLayer(page: Page): Promise<{ html: string; css: string }> {
  const session = await page.context().newCDPSession(page);
  const layer = await findLayer(session);
  if (!layer) throw new Error('no layer on this page');
  const read = await callOn<{ html: string; css: string }>(session, layer, readMarkup as never, []);
  await session.detach();
  return read;
}

/** What has the focus in our layer: its class, and the name a screen reader says. */
export async function readFocus(page: Page): Promise<{ className: string; name: string }> {
  const session = await page.context().newCDPSession(page);
  const layer = await findLayer(session);
  const found =
    layer &&
    (await callOn<{ className: string; name: string }>(session, layer, readActive as never, []));
  await session.detach();
  return found ?? { className: '', name: '' };
}

/** Clicks the button of ours with this text or label with a real mouse. */
export async function press(page: Page, label: string): Promise<void> {
  const buttons = await readShown(page, 'quiet', 'copy', 'main', 'close', 'badge');
  const found = buttons.find(
    (each) => (each.text === label || each.label === label) && each.box.width > 0,
  );
  if (!found) throw new Error(`no button ${label} among ${buttons.map(({ text }) => text).join()}`);
  const { x, y, width, height } = found.box;
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** Clicks something of ours just inside its upper left corner: its middle may be bare. */
export async function clickShown(page: Page, { box }: Shown): Promise<void> {
  await page.mouse.click(box.x + 5, box.y + 5);
}

/** The middle of the first occurrence of a text in the page's own content. */
export function findText(page: Page, text: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (
      let node = walker.nextNode() as Text | null;
      node;
      node = walker.nextNode() as Text | null
    ) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { x, y, width, height } = range.getClientRects()[0]!;
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`no text ${wanted}`);
  }, text);
}

async function findLayer(session: CDPSession): Promise<DomNode | undefined> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
    root: DomNode;
  };
  return walk(root).find(
    (node) => node.localName === 'div' && /(?:^| )layer/.test(readClass(node)),
  );
}

function walk(node: DomNode): DomNode[] {
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  return [node, ...below.flatMap(walk)];
}

function readClass({ attributes = [] }: DomNode): string {
  const at = attributes.indexOf('class');
  return at < 0 ? '' : (attributes[at + 1] ?? '');
}

async function callOn<Result>(
  session: CDPSession,
  node: DomNode,
  task: (this: HTMLElement, ...values: never[]) => unknown,
  values: readonly unknown[],
): Promise<Result> {
  // In a world of its own: the page may have spoilt its prototypes.
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const { object } = await session.send('DOM.resolveNode', {
    backendNodeId: node.backendNodeId,
    executionContextId,
  });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    functionDeclaration: String(task),
    arguments: values.map((value) => ({ value })),
    returnByValue: true,
  });
  return result.value as Result;
}

function listShown(this: HTMLElement, ...classes: string[]): Shown[] {
  const shadow = this.getRootNode() as ShadowRoot;
  return [...shadow.querySelectorAll(classes.map((name) => `.${name}`).join(','))].map(
    (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return {
        className: element.className,
        text: (element.textContent ?? '').trim(),
        label: element.getAttribute('aria-label') ?? '',
        role: element.getAttribute('role') ?? '',
        placed: getComputedStyle(element).visibility === 'visible',
        box: { x, y, width, height },
      };
    },
  );
}

function readActive(this: HTMLElement): { className: string; name: string } {
  const active = (this.getRootNode() as ShadowRoot).activeElement;
  const name = active?.getAttribute('aria-label') ?? active?.textContent ?? '';
  return { className: active?.className ?? '', name: name.trim() };
}

function readMarkup(this: HTMLElement): { html: string; css: string } {
  const sheets = (this.getRootNode() as ShadowRoot).adoptedStyleSheets;
  const rules = sheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
  return { html: this.innerHTML, css: rules.join('\n') };
}
