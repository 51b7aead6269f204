import type { Brand, Channel } from '../../registry/types';
import { formatHours } from '../logic/format-hours';
import { pickText, type Voice } from '../logic/translate';
import { Icon, type IconName } from '../parts/icon';
import { LocalText } from '../parts/local-text';
import { readHost, WebLink } from '../parts/web-link';

const ICONS: Readonly<Record<Channel['kind'], IconName>> = {
  website: 'site',
  app: 'app',
  chat: 'chat',
  social: 'social',
  store: 'store',
  mail: 'mail',
  text: 'chat',
  delivery: 'delivery',
  install: 'repair',
  robot: 'robot',
};

/** The ways to a company other than the phone; its own site is shown even without a record of its own. */
export function Channels({ voice, brand }: { voice: Voice; brand: Brand }) {
  const site = findSite(brand);
  if (!site && brand.channels.length === 0) return null;
  return (
    <section>
      <h2 class="tl-heading">{voice.t('popup:company.online')}</h2>
      <ul class="tl-list">
        {site && (
          <li class="tl-channel">
            <Icon name="site" />
            <div>
              <p class="tl-strong">{voice.t('popup:company.site')}</p>
              <p>
                <WebLink url={site} />
              </p>
            </div>
          </li>
        )}
        {brand.channels.map((channel) => (
          <ChannelItem
            key={channel.kind + (channel.name.en ?? '')}
            voice={voice}
            channel={channel}
          />
        ))}
      </ul>
    </section>
  );
}

/** The own site, unless a channel already leads there. */
function findSite(brand: Brand): string | undefined {
  const host = brand.domains.find(({ role }) => role === 'own')?.host;
  if (!host) return undefined;
  const led = brand.channels.some(({ url }) => url && readHost(url) === host);
  return led ? undefined : `https://${host}`;
}

function ChannelItem({ voice, channel }: { voice: Voice; channel: Channel }) {
  const { t, language } = voice;
  const kind = t(`common:channel.${channel.kind}`);
  const name = pickText(channel.name, language);
  const facts: [string, string | undefined][] = [
    ['solves', pickText(channel.solves, language)],
    ['limits', pickText(channel.limits, language)],
    ['chatHuman', pickText(channel.human, language)],
  ];
  return (
    <li class="tl-channel">
      <Icon name={ICONS[channel.kind]} />
      <div>
        <p class="tl-strong">
          {name && !name.includes(kind)
            ? t('popup:company.channel', { kind, name })
            : (name ?? kind)}
        </p>
        {channel.url && (
          <p>
            <WebLink url={channel.url} />
          </p>
        )}
        {facts.map(([key, text]) => text && <p key={key}>{t(`popup:company.${key}`, { text })}</p>)}
        <p class="tl-soft">{formatHours(channel.hours, voice)}</p>
        <p class="tl-soft">
          <LocalText text={channel.note} language={language} />
        </p>
      </div>
    </li>
  );
}
