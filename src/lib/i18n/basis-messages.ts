import en from './messages/basis/en.json';
import kk from './messages/basis/kk.json';
import ru from './messages/basis/ru.json';
import { translatorsOf } from './translators-of';

/** Every message on how near the words come to a region. */
export const basisTranslator = translatorsOf<keyof typeof en>({ en, kk, ru });
