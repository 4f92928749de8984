/** The append-only log of readings, the proofs of erasure, and the search for expired data. */
package fr.alin.privacy.persistence;
