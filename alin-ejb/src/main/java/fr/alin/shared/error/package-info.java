/** Exceptions of all contexts: refusals, invalid values, missing objects, unavailable partners. */
package fr.alin.shared.error;
