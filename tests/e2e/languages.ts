/** What stands on the pages of each language, and the address they begin with. */
export const LANGUAGE_PAGES = [
	{
		language: 'en',
		prefix: '',
		title: 'Who held Kazakhstan’s regions in January 2022',
		stamp: 'Published 8 January 2022 · one article · not live',
		none: 'Not stated',
		mangystau: 'Mangystau'
	},
	{
		language: 'kk',
		prefix: '/kk',
		title: 'Бір мақала бойынша: 2022 жылғы қаңтарда Қазақстан өңірлері кімнің қолында',
		stamp: 'Жарияланған күні: 2022\u00a0ж. 8 қаңтар · бір мақала · тікелей эфир емес',
		none: 'Айтылмаған',
		mangystau: 'Маңғыстау облысы'
	},
	{
		language: 'ru',
		prefix: '/ru',
		title: 'Кто контролировал регионы Казахстана в январе 2022 года',
		stamp: 'Опубликовано 8 января 2022\u00a0г. · одна статья · не прямой эфир',
		none: 'Не указано',
		mangystau: 'Мангистауская область'
	}
] as const;
