/** Pages of the data protection officer. */
package fr.alin.web.dpo;
