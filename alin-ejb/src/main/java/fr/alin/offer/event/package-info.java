/** Events of offers, which carry identifiers only. */
package fr.alin.offer.event;
