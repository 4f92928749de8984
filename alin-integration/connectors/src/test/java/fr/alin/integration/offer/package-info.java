/** Tests of offer messages, valid and invalid. */
package fr.alin.integration.offer;
