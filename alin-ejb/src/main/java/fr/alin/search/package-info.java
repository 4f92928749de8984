/** The search of the advisors' desk: one field that finds people, candidacies and offers. */
package fr.alin.search;
