/** What may be searched for. */
package fr.alin.search.model;
