/** A time in `localStorage`, in milliseconds since 1970. Storage that is full or blocked counts as empty. */
export interface StoredTime {
	/** @returns the time; null when none, or no number, is stored */
	read(): number | null;
	/** @returns whether the time is stored */
	write(time: number): boolean;
}

/** @param key of `localStorage` */
export function storedTime(key: string): StoredTime {
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
