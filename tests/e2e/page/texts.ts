// Texts whose verdicts the registry's GOME record decides: its real line and a look-alike of it.
export const REAL = '400-811-3333';
export const FAKE = '400-811-3338';
export const REAL_TEXT = `国美电器官方客服电话：${REAL}`;
export const FAKE_TEXT = `国美电器官方客服电话：${FAKE}`;

export function writePage(body: string, head = ''): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>国美电器客服电话</title>
<style>body{font:16px/1.7 sans-serif;margin:24px;max-width:720px}</style>${head}</head><body>${body}</body></html>`;
}
