/** The log of readings, which only grows, the proofs of erasure, and what is due to be erased. */
package fr.alin.privacy.persistence;
