/** The search of open offers: in memory by node, one statement for the cards of a page. */
package fr.alin.offer.search;
