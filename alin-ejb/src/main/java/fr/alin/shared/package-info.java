/** What every context speaks: values, promises to the outside, time, settings. */
package fr.alin.shared;
