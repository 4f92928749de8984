/** Saved searches: report new offers at once or once a day, never twice, and only to eligible people. */
package fr.alin.alert;
