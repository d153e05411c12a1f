/**
 * The flags of Chromium on an unattended screen, and the reason for each. PROFILE stands for the folder of the profile.
 * Chromium ignores a flag it does not know without a message, so a browser test looks for each flag in the installed program.
 */
export const FLAGS = [
	{
		flag: '--kiosk',
		why: 'One window over the whole screen, without tabs, address bar, menus or bubbles.'
	},
	{
		flag: '--user-data-dir=PROFILE',
		why: 'A profile of its own. It is kept, because the offline copy of the site lives in it; Chromium opens no DevTools on the default profile.'
	},
	{
		flag: '--remote-debugging-pipe',
		why: 'How the launcher asks the page for its heartbeat: two pipes that no other process holds, and no open port. Chromium ends when they close.'
	},
	{
		flag: '--hide-crash-restore-bubble',
		why: 'No “Restore pages?” after a power cut or a kill.'
	},
	{
		flag: '--noerrdialogs',
		why: 'No error dialog that waits for a click.'
	},
	{
		flag: '--no-first-run',
		why: 'No welcome on a new profile.'
	},
	{
		flag: '--password-store=basic',
		why: 'No question for the password of a keyring.'
	},
	{
		flag: '--disable-features=Translate',
		why: 'No offer to translate the page.'
	},
	{
		flag: '--disable-pinch',
		why: 'Two fingers do not scale the page out of its frame.'
	},
	{
		flag: '--overscroll-history-navigation=0',
		why: 'A swipe does not go back in the history.'
	},
	{
		flag: '--disable-component-update',
		why: 'No parts of the browser are downloaded: the machine’s package manager updates it.'
	},
	{
		flag: '--disable-background-networking',
		why: 'No requests but the page’s.'
	},
	{
		flag: '--disable-breakpad',
		why: 'No crash dumps that fill the disk over weeks.'
	}
] as const satisfies readonly { flag: `--${string}`; why: string }[];

/** The flags for a profile in this folder. */
export function flagsFor(profile: string): string[] {
	return FLAGS.map(({ flag }) => flag.replace('PROFILE', () => profile));
}
