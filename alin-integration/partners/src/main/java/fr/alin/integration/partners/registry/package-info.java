/** The registration sites: the national one answers by SOAP, that of Finistère by JMS; both have a page to act by hand. */
package fr.alin.integration.partners.registry;
