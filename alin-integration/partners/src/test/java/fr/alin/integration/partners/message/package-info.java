/** What partners send, checked against the contract. */
package fr.alin.integration.partners.message;
