/** Events of offers, which carry references and what candidates have to be told. */
package fr.alin.offer.event;
