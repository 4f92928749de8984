/** Events of the thresholds. */
package fr.alin.eligibility.event;
