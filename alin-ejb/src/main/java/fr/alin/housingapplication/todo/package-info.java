/** What an applicant has to do next. */
package fr.alin.housingapplication.todo;
