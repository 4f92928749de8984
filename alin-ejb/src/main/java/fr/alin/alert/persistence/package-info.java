/** Stores alerts, the index of where they listen, and who was told of which offer. */
package fr.alin.alert.persistence;
