package fr.alin.web.export;

import java.util.List;
import java.util.Locale;

/**
 * What stands above the lines of an exported list.
 *
 * @param lead who exported it, when and why; only a file to read shows it
 * @param headings of the columns
 * @param locale the reader's language
 */
public record SheetHead(String title, String lead, List<String> headings, Locale locale) {}
