/** Storage and cache of the thresholds. */
package fr.alin.eligibility.persistence;
