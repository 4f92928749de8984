/** Files that people take away: their kinds, and what may stand in a cell. */
package fr.alin.web.export;
