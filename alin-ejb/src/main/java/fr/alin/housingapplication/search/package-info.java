/** The part of an application that the offer search needs. */
package fr.alin.housingapplication.search;
