/** Persistence of alerts, their index and their matches. */
package fr.alin.alert.persistence;
