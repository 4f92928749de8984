/** Tab 2: the employer, its confirmation by the company directory, and the choice of what it may see. */
package fr.alin.housingapplication.employment;
