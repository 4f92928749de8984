/** What a saved search is, where it listens, and which of the offers it finds may be told. */
package fr.alin.alert.model;
