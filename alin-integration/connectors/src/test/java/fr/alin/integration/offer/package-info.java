/** Messages of offers, right and wrong, as landlords send them. */
package fr.alin.integration.offer;
