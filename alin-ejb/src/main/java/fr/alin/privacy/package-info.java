/** What a person can do about her data: see it, see who read it, take it away, have it erased; and what goes by itself. */
package fr.alin.privacy;
