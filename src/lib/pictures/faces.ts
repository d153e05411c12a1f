import { createRequire } from 'node:module';

/** The page's own typefaces, as files that resvg reads. */
interface Face {
	readonly family: string;
	readonly weight: number;
	readonly style: 'normal' | 'italic';
	/** Path of the file, beginning with its package. */
	readonly file: string;
}

export const FACES = {
	serif: {
		family: 'Source Serif 4',
		weight: 600,
		style: 'normal',
		file: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'
	},
	italic: {
		family: 'Source Serif 4',
		weight: 400,
		style: 'italic',
		file: '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf'
	},
	sans: {
		family: 'Source Sans 3',
		weight: 400,
		style: 'normal',
		file: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'
	},
	bold: {
		family: 'Source Sans 3',
		weight: 700,
		style: 'normal',
		file: '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf'
	}
} as const satisfies Record<string, Face>;

export type FaceName = keyof typeof FACES;

// Resolved as Node resolves packages, since the build moves this module to another folder.
const { resolve } = createRequire(import.meta.url);

/** Paths of the typefaces on this machine. */
export const FACE_FILES: readonly string[] = Object.values(FACES).map(({ file }) => resolve(file));
