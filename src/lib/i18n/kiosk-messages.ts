import en from './messages/kiosk/en.json';
import kk from './messages/kiosk/kk.json';
import ru from './messages/kiosk/ru.json';
import { translatorsOf } from './translators-of';

/** Every message of the kiosk that the map and its panels do not have. */
export const kioskTranslator = translatorsOf<keyof typeof en>({ en, kk, ru });
