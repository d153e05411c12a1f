import en from './messages/source/en.json';
import kk from './messages/source/kk.json';
import ru from './messages/source/ru.json';
import { translatorsOf } from './translators-of';

/** Every message of the source’s record that the map and its panels do not have. */
export const sourceTranslator = translatorsOf<keyof typeof en>({ en, kk, ru });
