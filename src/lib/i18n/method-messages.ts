import en from './messages/method/en.json';
import kk from './messages/method/kk.json';
import ru from './messages/method/ru.json';
import { translatorsOf } from './translators-of';

/** Every message of the page that tells how the article was read. */
export const methodTranslator = translatorsOf<keyof typeof en>({ en, kk, ru });
