/** Every delay, size and address, typed, in one class. */
package fr.alin.shared.config;
