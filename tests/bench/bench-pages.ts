// Synthetic pages of a known size (RECIPES 3): seven tenths Chinese, dates, prices, order numbers,
// and twenty hotlines. The same numbers every time.

const CHINESE =
  '家电维修与保养的常识很多人并不了解本文从清洗安装移机三个方面说明注意事项并附上常见问题的处理办法供大家参考';
const LATIN = 'The quick brown fox jumps over the lazy dog while the kettle is on the stove ';
const HOTLINES = 20;

export type Shape = 'flat' | 'sections' | 'one-text';

/** A page of about `bytes` in UTF-8 and 100 bytes a text node. */
export function writeBigPage(bytes: number, shape: Shape): string {
  const count = Math.round(bytes / 100);
  const random = createRandom(7);
  const texts = Array.from({ length: count }, (_, at) => writeText(random, at, count));
  const head = '<!doctype html><meta charset="utf-8"><title>家电保养</title>';
  if (shape === 'one-text') return `${head}<pre>${texts.join('\n')}</pre>`;
  if (shape === 'flat') return head + texts.map((text) => `<p>${text}</p>`).join('');
  const sections: string[] = [];
  for (let at = 0; at < count; at += 50)
    sections.push(
      `<section><h2>第${at / 50}节</h2><div><ul>${texts
        .slice(at, at + 50)
        .map((text) => `<li><span>${text}</span></li>`)
        .join('')}</ul></div></section>`,
    );
  return `${head}<div id="root"><main>${sections.join('')}</main></div>`;
}

/** A page that adds 1,000 nodes a second for five seconds once `start()` is called. */
export function writeFeedPage(): string {
  return `<!doctype html><meta charset="utf-8"><title>动态</title><div id="feed"></div><script>
function start(){let at=0;const end=performance.now()+5000;return new Promise(done=>{const t=setInterval(()=>{
for(let i=0;i<10;i++){const p=document.createElement('p');p.textContent='第 '+at+' 条 '+${JSON.stringify(CHINESE)}.slice(at%20)+(at%50?'':' 客服电话 400-811-3333');feed.append(p);at++}
if(performance.now()>end){clearInterval(t);done(at)}},10)})}</script>`;
}

function writeText(random: () => number, at: number, count: number): string {
  const from = Math.floor(random() * 24);
  const text =
    random() < 0.7
      ? CHINESE.slice(from, from + 28)
      : LATIN.slice(from, from + 40 + Math.floor(random() * 20));
  if (at % Math.floor(count / HOTLINES) === 7) return `${text} 客服电话 400-811-3333`;
  const kind = random();
  if (kind < 0.08) return `${text} 2026-0${1 + Math.floor(random() * 9)}-1${at % 10}`;
  if (kind < 0.16) return `${text} ¥${1 + Math.floor(random() * 9)},${100 + (at % 900)}.00`;
  if (kind < 0.22) return `${text} 订单 11331${String(10_000_000_000 + at).slice(0, 11)}`;
  return text;
}

function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
