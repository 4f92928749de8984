/** The registration sites: SOAP for the national one, request and reply over JMS for connected local ones. */
package fr.alin.integration.registry;
