/** What support sees of a person. */
package fr.alin.support.view;
