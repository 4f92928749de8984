/** Normalises requested addresses before any page sees them. */
package fr.alin.web.address;
