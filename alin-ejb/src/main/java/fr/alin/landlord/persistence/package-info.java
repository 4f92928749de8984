/** Storage of landlords and of their agents. */
package fr.alin.landlord.persistence;
