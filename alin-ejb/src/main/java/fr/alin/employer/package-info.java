/** Companies by SIRET with their housing policies, and the register of consents to data sharing. */
package fr.alin.employer;
