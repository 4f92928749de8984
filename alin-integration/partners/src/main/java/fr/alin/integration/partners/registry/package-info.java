/** The registration sites: the national one by SOAP, the local ones by JMS, and pages for their staff. */
package fr.alin.integration.partners.registry;
