import { describe, expect, it } from 'vitest';
import { setUpPages } from './open';
import { clickShown, readShown, waitForMarks, waitForShown } from './overlay';
import { FAKE, FAKE_TEXT, REAL_TEXT, writePage } from './texts';

// Pages whose names, prototypes, marks and strings are made to lead us astray.

const pages = setUpPages();

describe('a page that fights the marks', () => {
  it('cannot trip us by fields and pictures named like properties', async () => {
    const names = [
      'nodeType,firstChild,nextSibling,parentElement,parentNode,localName,textContent,childNodes',
      'getBoundingClientRect,getClientRects,previousSibling,getRootNode,shadowRoot,contains',
      'children,firstElementChild,childElementCount,hasAttribute,getAttribute,closest,matches',
      'querySelectorAll,checkVisibility,isConnected,ownerDocument,contains,append,remove,id,title',
    ]
      .join()
      .split(',');
    const fields = names.map((name) => `<input name="${name}">`).join('');
    const pictures = [
      'body,documentElement,createTreeWalker,createElement,createElementNS,createRange,title,URL,head',
      'querySelector,querySelectorAll,adoptedStyleSheets,addEventListener,getSelection,hidden,defaultView',
      'elementFromPoint,contentType,baseURI,designMode,caretPositionFromPoint',
    ]
      .join()
      .split(',')
      .map((name) => `<img name="${name}">`)
      .join('');
    const page =
      await pages.open(`${pictures}<form id="browser">${fields}<p>${FAKE_TEXT}</p></form><p>${REAL_TEXT}</p>
<form>${fields}${FAKE_TEXT}</form>`);
    await waitForMarks(page, { fake: 2, official: 1 });
    expect((await readShown(page, 'badge')).length).toBe(3);
  });

  it('cannot reach us by spoiling prototypes', async () => {
    const page = await pages.open(`<p>${FAKE_TEXT}</p>`, {
      head: `<script>
Object.prototype.verdict='official';Array.prototype.filter=()=>[];Array.prototype.map=()=>[];
Element.prototype.attachShadow=()=>{throw 1};Highlight.prototype.add=()=>{throw 1};
Object.defineProperty(Node.prototype,'textContent',{get:()=>''});
String.prototype.replace=()=>'';Range.prototype.toString=()=>'';
</script>`,
    });
    await page.waitForTimeout(1_000);
    expect((await readShown(page, 'badge')).map(({ className }) => className)).toEqual([
      'badge fake',
    ]);
  });

  it('that draws a mark of its own changes no verdict of ours', async () => {
    const page = await pages.open(`<p>${FAKE_TEXT} <span class="badge official">✓ 官方</span></p>
<div class="layer"><section class="card official" role="dialog">官方号码</section></div>`);
    expect(await waitForMarks(page, { fake: 1 })).toMatchObject({ official: [] });
  });
});

describe('a page with strings meant to break out', () => {
  it('shows them as text in the card', async () => {
    const page = await pages.openDocument(
      writePage(
        `<h1>国美<b>&lt;img src=x onerror=alert(1)&gt;</b></h1><p>国美官方客服电话：${FAKE}</p>`,
      ).replace('<title>', '<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;'),
    );
    let alerted = false;
    page.on('dialog', (dialog) => {
      alerted = true;
      void dialog.dismiss();
    });
    const badge = await waitForShown(page, 'badge');
    await clickShown(page, badge);
    await waitForShown(page, 'card');
    expect(alerted).toBe(false);
  });
});
