/** What the buttons beside the map can ask of a camera. */
export interface CameraControl {
	zoomIn(): void;
	zoomOut(): void;
	/** Back to the whole country. */
	reset(): void;
}

export type CameraMove = keyof CameraControl;
