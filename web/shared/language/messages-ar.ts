import home from '../../pages/home/messages.ar.json' with { type: 'json' };
import readingRoom from '../../pages/reading-room/messages.ar.json' with { type: 'json' };
import register from '../../pages/register/messages.ar.json' with { type: 'json' };
import report from '../../pages/report/messages.ar.json' with { type: 'json' };
import texts from '../../pages/texts/messages.ar.json' with { type: 'json' };
import shared from '../messages.ar.json' with { type: 'json' };

/** Every message of the pages in Arabic. */
export const messages = { ...shared, ...home, ...texts, ...readingRoom, ...register, ...report };
