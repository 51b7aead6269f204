import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveView } from '../../lib/extension/page-world';
import { createView } from '../../lib/page/overlay/view';

// Marks, badges and the card: brought in only where a page has something to mark.
export default defineUnlistedScript(() => leaveView(createView));
