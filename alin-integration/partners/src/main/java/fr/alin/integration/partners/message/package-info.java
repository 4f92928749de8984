/** Messages between text and the contract's classes, and the broker that carries them. */
package fr.alin.integration.partners.message;
