/** Checked values that all contexts exchange; none of them can exist wrong. */
package fr.alin.shared.model;
