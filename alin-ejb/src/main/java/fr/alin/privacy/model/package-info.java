/** Why something is erased, and the reference by which the erasure can be proved. */
package fr.alin.privacy.model;
