/** Saved searches, and who is told of a new offer: at once or once a day, never twice, never for nothing. */
package fr.alin.alert;
