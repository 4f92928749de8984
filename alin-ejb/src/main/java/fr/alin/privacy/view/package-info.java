/** Views of a person's own data. */
package fr.alin.privacy.view;
