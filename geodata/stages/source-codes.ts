/** Which code of January 2022 each unit of `kaz.topo.json` belongs to; the older city areas return to their oblasts. */
export const SOURCE_CODES = {
	'KZ.AM': 'KZ-AKM',
	'KZ.AS': 'KZ-AKM',
	'KZ.AT': 'KZ-AKT',
	'KZ.AA': 'KZ-ALM',
	'KZ.AC': 'KZ-ALM',
	'KZ.AR': 'KZ-ATY',
	'KZ.WK': 'KZ-ZAP',
	'KZ.ZM': 'KZ-ZHA',
	'KZ.QG': 'KZ-KAR',
	'KZ.QS': 'KZ-KUS',
	'KZ.QO': 'KZ-KZY',
	'KZ.MG': 'KZ-MAN',
	'KZ.PA': 'KZ-PAV',
	'KZ.NK': 'KZ-SEV',
	'KZ.SK': 'KZ-YUZ',
	'KZ.EK': 'KZ-VOS'
} as const satisfies Record<string, `KZ-${string}`>;

/** The unit under which `kaz.topo.json` keeps islands of the Caspian that it gives to no oblast. */
export const UNNAMED_ISLANDS = '-99';
