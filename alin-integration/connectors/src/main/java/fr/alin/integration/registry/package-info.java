/**
 * Clients of the registration sites: SOAP with mutual TLS for the national one, JMS request and reply for the local
 * ones. All answers share one format and one validating, bounded reader.
 */
package fr.alin.integration.registry;
