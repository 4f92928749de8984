/** A landlord's information system: publishes homes, receives dossiers, answers them; by JMS, and by hand on pages. */
package fr.alin.integration.partners.landlord;
