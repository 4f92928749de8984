/** Saved searches, their index entries, and the matches to report. */
package fr.alin.alert.model;
