import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handDeskOver } from '../../lib/extension/page-door';
import { openDesk } from '../../lib/page/desk/desk';

// Reading, marks, badges and the card: brought in only where a page has something to ask about.
export default defineUnlistedScript(() => handDeskOver(openDesk));
