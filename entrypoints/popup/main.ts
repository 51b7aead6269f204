// The box is on the screen already; everything else comes after its first frame.
requestAnimationFrame(() => void import('./start').then(({ start }) => start()));
