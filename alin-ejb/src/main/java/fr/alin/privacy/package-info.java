/**
 * A person's rights over her data: see it, see who read it, export it, have it erased; and the erasure of expired data.
 */
package fr.alin.privacy;
