/** What pages and other contexts read of an application. */
package fr.alin.housingapplication.view;
