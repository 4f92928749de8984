/** Tests of partner messages against the contract. */
package fr.alin.integration.partners.message;
