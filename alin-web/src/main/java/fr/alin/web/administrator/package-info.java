/** The pages of administrators: exchanges with partners that need a human eye. */
package fr.alin.web.administrator;
