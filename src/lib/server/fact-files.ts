/** The file each part of the facts was read from. */
export interface FactFiles {
	readonly regions: string;
	readonly cities: string;
	readonly report: string;
}
