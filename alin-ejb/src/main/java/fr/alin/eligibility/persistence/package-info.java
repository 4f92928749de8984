/** Where the thresholds are kept, in the database and in memory. */
package fr.alin.eligibility.persistence;
