import { Window } from 'happy-dom';

let shared: Window | undefined;

/** happy-dom 21 fetches what a link preloads, whatever its settings say; up to the word that makes it load. */
const LOADING_LINK =
  /(<link\b[^>]*?\brel\s*=\s*["']?)(?:[a-z -]*\b)?(?:module)?(?:preload|prefetch|preconnect|stylesheet)\b/gi;

/**
 * Parses HTML into a document with no scripts run and nothing fetched.
 * One window serves all documents: 160 parses cost 20 ms instead of 300.
 */
export function openDocument(html: string): Document {
  shared ??= new Window({
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      navigation: { disableChildFrameNavigation: true, disableMainFrameNavigation: true },
    },
  });
  const parser = new shared.DOMParser();
  return parser.parseFromString(
    html.replace(LOADING_LINK, '$1'),
    'text/html',
  ) as unknown as Document;
}
