/** Companies by their SIRET, the housing policy of each, and the register of what employees let them see. */
package fr.alin.employer;
