/** A person's housing application on AL'in: import it by unique number and code, complete it, declare its documents, validate it. */
package fr.alin.housingapplication;
