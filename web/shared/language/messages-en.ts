import home from '../../pages/home/messages.en.json' with { type: 'json' };
import readingRoom from '../../pages/reading-room/messages.en.json' with { type: 'json' };
import register from '../../pages/register/messages.en.json' with { type: 'json' };
import report from '../../pages/report/messages.en.json' with { type: 'json' };
import texts from '../../pages/texts/messages.en.json' with { type: 'json' };
import shared from '../messages.en.json' with { type: 'json' };

/** Every message of the pages in English; its keys are the keys. */
export const messages = { ...shared, ...home, ...texts, ...readingRoom, ...register, ...report };
