/** The interface of all domain events. */
package fr.alin.shared.event;
