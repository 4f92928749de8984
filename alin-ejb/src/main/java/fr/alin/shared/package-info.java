/** What every context speaks: values, refusals, promises to the outside, the clock and the caller. */
package fr.alin.shared;
