/** How the shared values are stored: one converter a value. */
package fr.alin.shared.persistence;
