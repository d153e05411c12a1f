/** A time that outlasts reloads, in milliseconds on the wall clock. Storage may be full or closed. */
export interface KeptTime {
	/** Null where none is kept. */
	read(): number | null;
	/** @returns whether it is kept */
	write(time: number): boolean;
}

/** @param key what the time is kept under */
export function keptTime(key: string): KeptTime {
	return {
		read: () => {
			try {
				const text = localStorage.getItem(key);
				return text === null ? null : Number(text);
			} catch {
				return null;
			}
		},
		write: (time) => {
			try {
				localStorage.setItem(key, String(time));
				return true;
			} catch {
				return false;
			}
		}
	};
}
