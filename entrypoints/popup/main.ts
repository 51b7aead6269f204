// The box is on the screen already; everything else comes after its first frame has been painted.
requestAnimationFrame(() => setTimeout(() => void import('./start').then(({ start }) => start())));
