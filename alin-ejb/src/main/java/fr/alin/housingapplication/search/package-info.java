/** What a search for homes needs to know of an application. */
package fr.alin.housingapplication.search;
