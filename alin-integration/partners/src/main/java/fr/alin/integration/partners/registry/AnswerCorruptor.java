package fr.alin.integration.partners.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.alin.integration.partners.behaviour.Behaviour;

/** Corrupts the text of an answer, with or without SOAP envelope. Writes in pieces, since the result can be huge. */
final class AnswerCorruptor {

    /** The behaviours that change the text. */
    static final Set<Behaviour> SUPPORTED = Set.of(Behaviour.CUT, Behaviour.FUTURE, Behaviour.HUGE, Behaviour.ENTITY);

    private static final Pattern END = Pattern.compile("</((?:\\w+:)?)demandeLogement>");
    private static final Pattern BIRTH = Pattern.compile("</((?:\\w+:)?)dateNaissance>");
    private static final Pattern NAME = Pattern.compile("</((?:\\w+:)?)nom>");
    private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?(?:Envelope|interfaceNuu)[\\s>]");
    private static final String LATER = "xmlns:v3=\"http://nuu.application.i2/v3\"";
    private static final String PADDING = "0123456789abcdef".repeat(4096);
    private static final int HUGE_LENGTH = 50 * 1024 * 1024;

    private AnswerCorruptor() {}

    static void write(Behaviour behaviour, String text, Appendable out) {
        try {
            switch (behaviour) {
                case CUT -> out.append(text, 0, text.length() / 2);
                case FUTURE -> out.append(future(text));
                case ENTITY -> out.append(withEntity(text));
                case HUGE -> huge(text, out);
                default -> out.append(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds unknown elements: some in the known namespace, others in a new one. */
    private static String future(String text) {
        String more = BIRTH.matcher(text)
                .replaceFirst(
                        "</$1dateNaissance><$1lieuNaissance code=\"29019\"><$1pays>FR</$1pays></$1lieuNaissance>");
        return END.matcher(more.replace("versionInterface=\"02.01\"", "versionInterface=\"03.00\""))
                .replaceAll("<$1cotation><$1points>12</$1points></$1cotation><v3:suivi " + LATER
                        + " etape=\"2\"/></$1demandeLogement>");
    }

    private static String withEntity(String text) {
        Matcher root = ROOT.matcher(text);
        if (!root.find()) {
            return text;
        }
        String declared = text.substring(0, root.start())
                + "<!DOCTYPE answer [<!ENTITY outside SYSTEM \"file:///etc/hostname\">]>"
                + text.substring(root.start());
        return NAME.matcher(declared).replaceFirst("&outside;</$1nom>");
    }

    private static void huge(String text, Appendable out) throws IOException {
        Matcher end = END.matcher(text);
        int cut = end.find() ? end.start() : text.length();
        out.append(text, 0, cut).append("<v3:scan " + LATER + ">");
        for (int written = 0; written < HUGE_LENGTH; written += PADDING.length()) {
            out.append(PADDING);
        }
        out.append("</v3:scan>").append(text, cut, text.length());
    }
}
