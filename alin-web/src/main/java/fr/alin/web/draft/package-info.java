/** Saves forms as they are typed, and restores them after an expired session. */
package fr.alin.web.draft;
