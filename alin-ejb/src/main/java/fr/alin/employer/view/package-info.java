/** Views of the register of consents. */
package fr.alin.employer.view;
