/**
 * The registration sites: each is reached by the adapter its row names, SOAP with mutual TLS for the national one, request
 * and reply over JMS for the local ones; all answers are read, bounded and validated in one way.
 */
package fr.alin.integration.registry;
