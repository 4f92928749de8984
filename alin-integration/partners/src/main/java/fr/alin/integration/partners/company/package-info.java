/** Stand-in of Action Logement's directory of companies: HTTP and JSON for AL'in, pages to change companies by hand. */
package fr.alin.integration.partners.company;
