interface LockableOrientation {
  lock?: (orientation: 'landscape') => Promise<void>;
}

/**
 * Turns the screen sideways with `element` filling it, as phones allow it only in full screen.
 * False where the device refuses; nothing has changed then.
 */
export async function lockLandscape(element: Element): Promise<boolean> {
  // WebKit before 16.4 has no `screen.orientation` at all, and later ones no `lock`.
  const orientation: LockableOrientation | undefined = screen.orientation;
  if (!orientation?.lock) return false;
  try {
    await element.requestFullscreen();
    await orientation.lock('landscape');
    return true;
  } catch {
    await leaveLandscape();
    return false;
  }
}

/** Undoes `lockLandscape`; full screen and its lock end together. */
export async function leaveLandscape(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined);
}
