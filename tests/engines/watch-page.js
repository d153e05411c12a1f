// Runs ahead of all else in each page of the tested site. It notes what goes wrong, for as long as the window is open, in
// `faults`, and in `firstColours` which colours the map had when something was first seen.
(() => {
	const KEY = 'faults';
	/** A frame without an origin has no storage; its notes live as long as its page. */
	const storage = origin === 'null' ? null : sessionStorage;
	/** @type {string[]} */
	const faults = JSON.parse(storage?.getItem(KEY) ?? '[]');
	Object.assign(window, { faults });

	/** @param {unknown[]} words */
	function note(...words) {
		faults.push(words.map(String).join(' '));
		storage?.setItem(KEY, JSON.stringify(faults));
	}

	/** A page that is left gives up what it is still fetching. */
	let leaving = false;
	addEventListener('beforeunload', () => (leaving = true));
	addEventListener(
		'error',
		({ message, target }) => {
			if (message) note(message);
			else if (!leaving && target instanceof Element)
				note('not loaded:', target.getAttribute('src') ?? target.getAttribute('href'));
		},
		true
	);
	addEventListener('unhandledrejection', ({ reason }) => {
		if (!leaving) note('unhandled rejection:', reason);
	});
	addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
		note('against the policy:', violatedDirective, blockedURI)
	);
	const { error } = console;
	console.error = (...words) => {
		note('console:', ...words);
		error(...words);
	};

	/** @param {string} layer */
	const colourOf = (layer) => {
		const shapes = document.querySelector(`[data-layer="${layer}"]`);
		return shapes && getComputedStyle(shapes).fill;
	};
	requestAnimationFrame(function look() {
		if (performance.getEntriesByName('first-contentful-paint').length === 0)
			requestAnimationFrame(look);
		else
			Object.assign(window, {
				firstColours: ['1-named', '3-named'].map(colourOf)
			});
	});
})();
