/** The application as consultants and landlords see it. */
package fr.alin.housingapplication.dossier;
