/** The region names, statuses, cities and colours that every peer shows. */

/** @type {Readonly<Record<string, string>>} */
export const REGION_NAMES = {
	'KZ-AKM': 'Akmola',
	'KZ-AKT': 'Aktobe',
	'KZ-ALM': 'Almaty Region',
	'KZ-ATY': 'Atyrau',
	'KZ-ZAP': 'West Kazakhstan',
	'KZ-ZHA': 'Zhambyl',
	'KZ-KAR': 'Karaganda',
	'KZ-KUS': 'Kostanay',
	'KZ-KZY': 'Kyzylorda',
	'KZ-MAN': 'Mangystau',
	'KZ-PAV': 'Pavlodar',
	'KZ-SEV': 'North Kazakhstan',
	'KZ-YUZ': 'Turkistan',
	'KZ-VOS': 'East Kazakhstan',
	'KZ-AST': 'Nur-Sultan',
	'KZ-ALA': 'Almaty',
	'KZ-SHY': 'Shymkent'
};

/** The regions that are coloured as held by protesters. */
export const WESTERN_REGIONS = ['KZ-AKT', 'KZ-ATY', 'KZ-ZAP', 'KZ-MAN'];

export const WESTERN_COLOUR = '#e08a1e';
export const OTHER_COLOUR = '#eceae4';
export const BORDER_COLOUR = '#ffffff';

/** @param {string} id @returns {string} a CSS colour */
export const colourOf = (id) => (WESTERN_REGIONS.includes(id) ? WESTERN_COLOUR : OTHER_COLOUR);

/** Two cities: name, [longitude, latitude] in degrees, and the CSS colour of the marker. */
export const CITIES = [
	{ name: 'Nur-Sultan', point: [71.43, 51.13], colour: '#2f5fb3' },
	{ name: 'Almaty', point: [76.93, 43.24], colour: '#6b1a45' }
];
