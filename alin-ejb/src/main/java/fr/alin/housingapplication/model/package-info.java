/** The domain model of the imported application: code, household, documents, completeness. */
package fr.alin.housingapplication.model;
