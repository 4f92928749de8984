/** Persistence of the register of consents. */
package fr.alin.employer.persistence;
