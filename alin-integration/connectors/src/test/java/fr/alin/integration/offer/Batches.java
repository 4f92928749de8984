package fr.alin.integration.offer;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.alin.integration.Sample;

/** Batches made from the contract's sample. */
final class Batches {

    static final String SAMPLE = Sample.text("offers.xml");

    private static final String OPENING = SAMPLE.substring(0, SAMPLE.indexOf("<publish"));
    private static final String PUBLICATION =
            SAMPLE.substring(SAMPLE.indexOf("<publish"), SAMPLE.indexOf("</publish>") + "</publish>".length());

    private Batches() {}

    /** Publications of that many different homes. */
    static String of(int count) {
        return of(count, Batches::publication);
    }

    /** Entries numbered from 1. */
    static String of(int count, IntFunction<String> entries) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(entries)
                .collect(Collectors.joining("\n", OPENING, "</offers>"));
    }

    static String publication(int number) {
        return PUBLICATION.replace("TOITS-75000123", "TOITS-" + number);
    }
}
