/** Landlords' systems: their offers and answers come in, dossiers go out. */
package fr.alin.integration.landlord;
