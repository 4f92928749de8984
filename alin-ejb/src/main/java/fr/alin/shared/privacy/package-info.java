/** Contracts for exporting and erasing the personal data of each context. */
package fr.alin.shared.privacy;
