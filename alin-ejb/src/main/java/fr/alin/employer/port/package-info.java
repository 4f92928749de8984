/** What this context needs from the outside world: Action Logement's directory of companies. */
package fr.alin.employer.port;
