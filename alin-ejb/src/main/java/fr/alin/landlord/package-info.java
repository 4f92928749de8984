/** Landlords with the credentials of their systems, and the agents who act for them. */
package fr.alin.landlord;
