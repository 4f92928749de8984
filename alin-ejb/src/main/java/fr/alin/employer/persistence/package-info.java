/** The register of consents in the database. */
package fr.alin.employer.persistence;
