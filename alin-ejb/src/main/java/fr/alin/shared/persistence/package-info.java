/** JPA converters of the shared values. */
package fr.alin.shared.persistence;
