/** The supporting documents that an application requires, and those its applicant has declared. */
package fr.alin.housingapplication.document;
