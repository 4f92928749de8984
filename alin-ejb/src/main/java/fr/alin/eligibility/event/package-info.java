/** What happened to the thresholds. */
package fr.alin.eligibility.event;
