/** Views of the registration sites for administrators. */
package fr.alin.registration.view;
