/** Views of offers; no entity leaves the context. */
package fr.alin.offer.view;
