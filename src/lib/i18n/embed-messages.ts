import en from './messages/embed/en.json';
import kk from './messages/embed/kk.json';
import ru from './messages/embed/ru.json';
import { translatorsOf } from './translators-of';

/** Every message of the embedded map and of the page that gives its code. */
export const embedTranslator = translatorsOf<keyof typeof en>({ en, kk, ru });
