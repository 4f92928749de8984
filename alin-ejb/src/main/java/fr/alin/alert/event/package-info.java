/** Offers that are to be told to those whose saved searches found them. */
package fr.alin.alert.event;
