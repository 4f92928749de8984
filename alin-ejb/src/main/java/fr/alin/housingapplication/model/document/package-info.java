/** The supporting documents that a household needs (handbook, rule table of tab 3). */
package fr.alin.housingapplication.model.document;
