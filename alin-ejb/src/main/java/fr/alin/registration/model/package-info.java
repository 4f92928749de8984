/** The application as a registration site holds it. Answers of all sites are translated to this canonical model. */
package fr.alin.registration.model;
