/** Whether an application is still in force on its site, and the nightly news of strike-offs and priorities. */
package fr.alin.housingapplication.standing;
