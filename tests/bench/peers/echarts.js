import { ScatterChart } from 'echarts/charts';
import { GeoComponent, TooltipComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { BORDER_COLOUR, CITIES, colourOf, REGION_NAMES } from './facts.js';
import { fetchRegions, mapElement, publishProjection, showRegion } from './page.js';

use([ScatterChart, GeoComponent, TooltipComponent, CanvasRenderer]);
registerMap('kazakhstan', await fetchRegions());

const chart = init(mapElement);
chart.setOption({
	tooltip: {},
	geo: {
		map: 'kazakhstan',
		nameProperty: 'id',
		roam: true,
		regions: Object.keys(REGION_NAMES).map((name) => ({
			name,
			itemStyle: { areaColor: colourOf(name), borderColor: BORDER_COLOUR }
		}))
	},
	series: {
		type: 'scatter',
		coordinateSystem: 'geo',
		symbolSize: 12,
		data: CITIES.map(({ name, point, colour }) => ({
			name,
			value: point,
			itemStyle: { color: colour }
		}))
	}
});
chart.on('click', { componentType: 'geo' }, ({ name }) => showRegion(name));

publishProjection((point) => chart.convertToPixel('geo', point));
