/**
 * Housing applications on AL'in: import by unique number and code, completion, documents, validation. The names on an
 * application are compared with the account holder before anything is shown or mailed. Whoever is named on it and
 * enters its code gets it, even from another account.
 */
package fr.alin.housingapplication;
