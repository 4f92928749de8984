/** The supporting documents that an application asks for, and those its applicant has declared. */
package fr.alin.housingapplication.document;
