/** The first page of an applicant: the next thing to do and the three doors. */
package fr.alin.web.dashboard;
