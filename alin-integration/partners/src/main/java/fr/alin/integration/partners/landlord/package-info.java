/**
 * Stand-in for a landlord's system: publishes homes, receives dossiers and answers them, by JMS and SOAP or on its
 * pages.
 */
package fr.alin.integration.partners.landlord;
