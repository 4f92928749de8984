/** Repositories that several rooms of this context share, and how its values are stored. */
package fr.alin.housingapplication.persistence;
