import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handViewOver } from '../../lib/extension/page-door';
import { createView } from '../../lib/page/overlay/view';

// Marks, badges and the card: brought in only where a page has something to mark.
export default defineUnlistedScript(() => handViewOver(createView));
