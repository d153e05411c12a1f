import en from './messages/share/en.json';
import kk from './messages/share/kk.json';
import ru from './messages/share/ru.json';
import { translatorsOf } from './translators-of';

/** Every message of the button that shares a page: it comes after the first script, and brings its own. */
export const shareTranslator = translatorsOf<keyof typeof en>({ en, kk, ru });
