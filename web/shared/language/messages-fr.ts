import home from '../../pages/home/messages.fr.json' with { type: 'json' };
import readingRoom from '../../pages/reading-room/messages.fr.json' with { type: 'json' };
import register from '../../pages/register/messages.fr.json' with { type: 'json' };
import report from '../../pages/report/messages.fr.json' with { type: 'json' };
import texts from '../../pages/texts/messages.fr.json' with { type: 'json' };
import shared from '../messages.fr.json' with { type: 'json' };

/** Every message of the pages in French. */
export const messages = { ...shared, ...home, ...texts, ...readingRoom, ...register, ...report };
