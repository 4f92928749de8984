/** The record as shown to the applicant: its sections, and what an update changed. */
package fr.alin.housingapplication.record;
