/** Landlords and the authentication of their systems. */
package fr.alin.landlord.model;
