/** Milliseconds after which a network that says nothing is given up. */
export const PATIENCE = 1500;

interface Answers {
	readonly network: Promise<Response>;
	readonly kept: Promise<Response | undefined>;
	/** Whether what the network says is better than what is kept. */
	readonly isUsable: (answer: Response) => Promise<boolean>;
}

/**
 * The network's answer, unless it fails or stays silent and something is kept.
 *
 * @throws what the network throws, where nothing is kept
 */
export async function networkFirst({ network, kept, isUsable }: Answers): Promise<Response> {
	const silence = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE));
	// Its failure is of interest below, if at all.
	network.catch(() => {});
	const copy = await kept;
	if (!copy) return network;
	return Promise.race([
		// A page may break off while it is being looked at.
		network.then(async (answer) => ((await isUsable(answer)) ? answer : copy)).catch(() => copy),
		silence.then(() => copy)
	]);
}
