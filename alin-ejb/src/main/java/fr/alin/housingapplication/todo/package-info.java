/** The next actions of an applicant. */
package fr.alin.housingapplication.todo;
