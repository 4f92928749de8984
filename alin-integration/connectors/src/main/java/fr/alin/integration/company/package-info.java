/** The client of the company directory: HTTP and JSON. */
package fr.alin.integration.company;
