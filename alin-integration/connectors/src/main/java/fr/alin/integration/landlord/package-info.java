/** Messages with landlords' systems about candidacies: dossiers out, answers in. */
package fr.alin.integration.landlord;
