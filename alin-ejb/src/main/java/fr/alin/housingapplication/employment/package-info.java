/** Tab 2: the employer, the company that the directory confirms, and the choice of what it may see. */
package fr.alin.housingapplication.employment;
