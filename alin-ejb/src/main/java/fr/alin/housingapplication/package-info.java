/**
 * A person's housing application on AL'in: import it by unique number and code, complete it, declare its documents,
 * validate it. Before anything of it is told or mailed, the names on it are compared with the holder of the account;
 * whoever is named on it and gives its code has it, and the account that had it loses it.
 */
package fr.alin.housingapplication;
