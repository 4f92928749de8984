/** Addresses as people and programs write them, before any page sees the request. */
package fr.alin.web.address;
