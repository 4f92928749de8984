/** The only source of the current time and of the day it falls on. */
package fr.alin.shared.time;
