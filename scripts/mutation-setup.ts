import fc from 'fast-check';

/** The seed is part of a property's name, by which a run finds the tests that notice a change. */
fc.configureGlobal({ seed: 1 });
