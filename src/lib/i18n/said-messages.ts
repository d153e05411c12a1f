import en from './messages/said/en.json';
import kk from './messages/said/kk.json';
import ru from './messages/said/ru.json';
import { translatorsOf } from './translators-of';

/** Every message that is said aloud when a region is shown. */
export const saidTranslator = translatorsOf<keyof typeof en>({ en, kk, ru });
