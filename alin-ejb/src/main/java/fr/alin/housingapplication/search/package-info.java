/** What the offer search needs of an application. */
package fr.alin.housingapplication.search;
