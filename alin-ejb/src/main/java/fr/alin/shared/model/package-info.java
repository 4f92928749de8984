/** Checked values that all contexts exchange; none of them can exist wrong. How what is typed is cleaned and compared. */
package fr.alin.shared.model;
