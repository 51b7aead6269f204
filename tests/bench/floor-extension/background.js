// An extension without a background can't be told to have started.
globalThis.started = true;
