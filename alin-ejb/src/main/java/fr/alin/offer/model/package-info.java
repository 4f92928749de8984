/** Offers, with the rules for their versions and for their opening and closing. */
package fr.alin.offer.model;
