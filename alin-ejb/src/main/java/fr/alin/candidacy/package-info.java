/** Bids for homes: apply, follow, cancel, review, send to the landlord, record the commission's decision. */
package fr.alin.candidacy;
