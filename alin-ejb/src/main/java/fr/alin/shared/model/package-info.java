/** Validated values shared by all contexts, and the cleaning and comparison of text. */
package fr.alin.shared.model;
