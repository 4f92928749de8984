/** Stores imported applications and imports under way; only tables of this context. */
package fr.alin.housingapplication.persistence;
