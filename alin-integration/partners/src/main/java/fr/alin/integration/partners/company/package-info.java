/** Stand-in for Action Logement's company directory: a JSON API for AL'in and pages to edit companies. */
package fr.alin.integration.partners.company;
