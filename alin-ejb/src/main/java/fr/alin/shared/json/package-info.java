/** The JSON library. */
package fr.alin.shared.json;
