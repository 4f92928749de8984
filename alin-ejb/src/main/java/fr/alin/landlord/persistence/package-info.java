/** Persistence of landlords and their agents. */
package fr.alin.landlord.persistence;
