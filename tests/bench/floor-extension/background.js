// Nothing: an extension without one can't be told to have started.
