/** The record as an applicant reads it: its sections, and what an update changed in it. */
package fr.alin.housingapplication.record;
