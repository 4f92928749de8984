/** Views of an application for pages and other contexts. */
package fr.alin.housingapplication.view;
