/** Events of offers to be reported to subscribers. */
package fr.alin.alert.event;
