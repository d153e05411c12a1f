import en from './messages/table/en.json';
import kk from './messages/table/kk.json';
import ru from './messages/table/ru.json';
import { translatorsOf } from './translators-of';

/** Every message of the table of all regions. */
export const tableTranslator = translatorsOf<keyof typeof en>({ en, kk, ru });
