/** Numbers from 0 up to 1 that are the same for the same seed, by Mulberry32. */
export function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** One of some values. */
export function oneOf<Value>(random: () => number, values: readonly [Value, ...Value[]]): Value {
	return values[Math.floor(random() * values.length)] ?? values[0];
}
