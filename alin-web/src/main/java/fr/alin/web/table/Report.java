package fr.alin.web.table;

import java.io.Serializable;
import java.util.ArrayList;

/**
 * What an act on several lines came to.
 *
 * @param act in the reader's language
 */
record Report(String act, ArrayList<ReportLine> lines) implements Serializable {}
