import { dataFiles } from '$lib/exports/data-files';
import { published } from './published';

/** Every file in the folder of data. They are written once a build. */
export const files = dataFiles(published);
