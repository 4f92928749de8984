/** Port of this context: Action Logement's company directory. */
package fr.alin.employer.port;
