/** What happened to an offer, told in identifiers. */
package fr.alin.offer.event;
