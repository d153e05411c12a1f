/** A time that outlasts reloads, in milliseconds on the wall clock. Storage may be full or closed. */
export interface KeptTime {
	/** Null where none is kept, or something else. */
	read(): number | null;
	/** @returns whether it is kept */
	write(time: number): boolean;
}

/** @param key what the time is kept under */
export function keptTime(key: string): KeptTime {
	return {
		read: () => {
			try {
				const time = Number(localStorage.getItem(key) ?? NaN);
				return Number.isFinite(time) ? time : null;
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
