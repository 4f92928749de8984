/** Reasons and proofs of erasure. */
package fr.alin.privacy.model;
