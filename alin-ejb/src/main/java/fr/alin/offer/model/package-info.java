/** What an offer is, and the rules that order its versions and open or close it. */
package fr.alin.offer.model;
