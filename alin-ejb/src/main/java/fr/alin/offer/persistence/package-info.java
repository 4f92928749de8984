/** Storage and search of offers: one statement for the counts and the cards of a page. */
package fr.alin.offer.persistence;
