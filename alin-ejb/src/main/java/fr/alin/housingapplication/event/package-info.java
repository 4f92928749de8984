/** What happened to an application, told in identifiers. */
package fr.alin.housingapplication.event;
