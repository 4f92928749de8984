package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

/** A landlord of the demonstration that talks to AL'in by SOAP alone. */
final class SoapLandlord {

    private static final String NAMESPACE = "urn:alin:landlord:v1";
    private static final Pattern MESSAGE = Pattern.compile("(?s)<message messageId=.*?</message>");
    private static final Pattern ID = Pattern.compile("messageId=\"([^\"]+)\"");
    private static final Pattern OUTCOME = Pattern.compile("<answerAcknowledgement ([^>]*)>\\s*<([a-z]+)");

    private final String code;

    SoapLandlord(String code) {
        this.code = code;
    }

    /** What AL'in answers to this element. */
    String calls(String element) {
        return RawSoapCall.callAs(code, element).body();
    }

    String takes() {
        return calls("<takeDossiers xmlns='%s' landlord='%s' most='100'/>".formatted(NAMESPACE, code));
    }

    /** The only message that waits and names this home. */
    String messageAbout(String home) {
        var found = MESSAGE.matcher(takes())
                .results()
                .map(match -> match.group())
                .filter(message -> message.contains(home))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    static String idOf(String message) {
        var found = ID.matcher(message);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    String confirms(String messageId) {
        return calls("<confirmDossiers xmlns='%s' landlord='%s'><message>%s</message></confirmDossiers>"
                .formatted(NAMESPACE, code, messageId));
    }

    /** The outcomes of these answers, in one call: the element in each acknowledgement, or {@code known}. */
    List<String> answers(List<String> answers) {
        return outcomes("", String.join("", answers));
    }

    /** The outcome that this answer would have. */
    List<String> wouldAnswer(String answer) {
        return outcomes("validateOnly='true'", answer);
    }

    private List<String> outcomes(String attribute, String answers) {
        var said = calls(
                "<answers xmlns='%s' landlord='%s' %s>%s</answers>".formatted(NAMESPACE, code, attribute, answers));
        return OUTCOME.matcher(said)
                .results()
                .map(match -> match.group(1).contains("repeated=\"true\"") ? "known" : match.group(2))
                .toList();
    }

    String holdingsAfter(String reference) {
        return calls("<holdings xmlns='%s' landlord='%s' after='%s' most='5'/>".formatted(NAMESPACE, code, reference));
    }
}
