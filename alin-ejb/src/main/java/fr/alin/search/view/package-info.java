/** What a search has found. */
package fr.alin.search.view;
