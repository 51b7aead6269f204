import type { Brand, Channel } from '../../registry/types';
import { formatHours } from '../logic/format-hours';
import { pickText, type Voice } from '../logic/translate';
import { Fold } from '../parts/fold';
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
    <section id="tl-part-online" class="tl-part">
      <h2 class="tl-heading">{voice.t('popup:company.online')}</h2>
      {site && (
        <p class="tl-channel">
          <Icon name="site" />
          <span>
            {voice.t('popup:company.site')} <WebLink url={site} />
          </span>
        </p>
      )}
      <div class="tl-folds">
        {brand.channels.map((channel, at) => (
          <ChannelFold key={at} voice={voice} channel={channel} />
        ))}
      </div>
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

function ChannelFold({ voice, channel }: { voice: Voice; channel: Channel }) {
  const { t, language } = voice;
  const facts: [string, string | undefined][] = [
    ['solves', pickText(channel.solves, language)],
    ['limits', pickText(channel.limits, language)],
    ['chatHuman', pickText(channel.human, language)],
  ];
  const shown = facts.filter(([, text]) => text);
  return (
    <Fold icon={ICONS[channel.kind]} title={nameChannel(channel, voice)}>
      {channel.url && (
        <p>
          <WebLink url={channel.url} />
        </p>
      )}
      {shown.map(([key, text]) => (
        <p key={key}>{t(`popup:company.${key}`, { text: text ?? '' })}</p>
      ))}
      {channel.hours && <p class="tl-soft">{formatHours(channel.hours, voice)}</p>}
      {channel.note && (
        <p class="tl-soft">
          <LocalText text={channel.note} language={language} />
        </p>
      )}
    </Fold>
  );
}

/** Its own name; in another language than the user's the kind stands before it. */
function nameChannel(channel: Channel, { t, language }: Voice): string {
  const kind = t(`common:channel.${channel.kind}`);
  const name = pickText(channel.name, language);
  if (!name) return kind;
  const isForeign = name !== (language.startsWith('zh') ? channel.name.zh : channel.name.en);
  return isForeign ? t('popup:company.channel', { kind, name }) : name;
}
