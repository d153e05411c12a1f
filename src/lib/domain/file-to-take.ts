/** A file that a reader may take away, in the words of the page that offers it. */
export interface FileToTake {
	readonly href: string;
	/** With its format and how large it is. */
	readonly title: string;
	/** What is in it. */
	readonly text: string;
}
