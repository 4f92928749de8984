package fr.alin.integration.partners.site;

import java.util.List;

/**
 * The form of one entry of a section.
 *
 * @param heading empty if the section has one form only
 * @param entry index from 1, empty for a new or only entry
 * @param button label of what saves it
 * @param removal label of what removes it, empty if it cannot be removed
 */
record EntryForm(String heading, String entry, List<FilledInput> inputs, String button, String removal) {}
