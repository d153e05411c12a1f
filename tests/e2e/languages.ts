/** What stands on the pages of each language, and the address they begin with. */
export const LANGUAGE_PAGES = [
	{
		language: 'en',
		prefix: '',
		title: 'Who held Kazakhstan’s regions in early January 2022',
		stamp: 'Published 8 January 2022 · one article · not updated',
		none: 'Not stated',
		mangystau: 'Mangystau'
	},
	{
		language: 'kk',
		prefix: '/kk',
		title:
			'Бір мақала бойынша: 2022 жылғы қаңтардың басында Қазақстан өңірлері кімнің қолында болды',
		stamp: 'Жарияланған күні: 2022\u00a0ж. 8 қаңтар · бір мақала · жаңартылмайды',
		none: 'Айтылмаған',
		mangystau: 'Маңғыстау облысы'
	},
	{
		language: 'ru',
		prefix: '/ru',
		title: 'Кто контролировал регионы Казахстана в начале января 2022 года',
		stamp: 'Опубликовано 8 января 2022\u00a0г. · одна статья · данные не обновляются',
		none: 'Не указано',
		mangystau: 'Мангистауская область'
	}
] as const;
