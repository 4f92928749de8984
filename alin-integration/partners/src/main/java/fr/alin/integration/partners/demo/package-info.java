/** The demonstration's data, drawn with a fixed seed from public figures: the same people and homes on every machine. */
package fr.alin.integration.partners.demo;
