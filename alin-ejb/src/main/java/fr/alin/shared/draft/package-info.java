/** Unconfirmed form input, saved so that it survives an expired session. */
package fr.alin.shared.draft;
