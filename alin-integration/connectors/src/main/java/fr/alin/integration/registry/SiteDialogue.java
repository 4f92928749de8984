package fr.alin.integration.registry;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

import fr.alin.contract.registry.InterfaceNuu;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.reference.view.SiteConnection;
import fr.alin.registration.port.NewsCursor;
import fr.alin.registration.port.NewsPage;
import fr.alin.registration.port.Received;
import fr.alin.registration.port.SiteAnswer;
import fr.alin.registration.port.SiteUnavailable;
import fr.alin.registration.port.SiteUnavailable.Kind;
import fr.alin.shared.error.BusinessException;
import fr.alin.shared.model.UniqueNumber;

/** The exchange of questions and interfaceNuu that all sites of today share, whatever wire carries it. */
final class SiteDialogue {

    private final AnswerReader reader = new AnswerReader();
    private final SiteAnswers answers = new SiteAnswers();
    private final SiteNewsReader news = new SiteNewsReader();
    private final Wire wire;

    SiteDialogue(Wire wire) {
        this.wire = wire;
    }

    SiteAnswer ask(SiteConnection site, UniqueNumber number) {
        return understood(site, () -> {
            var xml = wire.carry(site, Question.about(number));
            var answer = reader.read(xml);
            var received = new Received(xml.getBytes(StandardCharsets.UTF_8), answer.getVersionInterface());
            return answers.read(number, answer, received);
        });
    }

    NewsPage struckOffSince(SiteConnection site, NewsCursor after) {
        return understood(site, () -> news.struckOff(after, answerTo(site, Question.struckOffSince(after))));
    }

    NewsPage daloSince(SiteConnection site, NewsCursor after) {
        return understood(site, () -> news.dalo(after, answerTo(site, Question.daloSince(after))));
    }

    private InterfaceNuu answerTo(SiteConnection site, Question question) {
        return reader.read(wire.carry(site, question));
    }

    /** The cause stays behind: messages of parsers and values quote what they could not read. */
    private static <T> T understood(SiteConnection site, Supplier<T> exchange) {
        try {
            return exchange.get();
        } catch (MalformedMessage e) {
            throw new SiteUnavailable(site.siteCode(), Kind.UNINTELLIGIBLE, "unintelligible, " + e.getMessage());
        } catch (BusinessException e) {
            throw new SiteUnavailable(site.siteCode(), Kind.UNINTELLIGIBLE, "unintelligible, " + e.code());
        }
    }

    /** Brings a question to a site and the XML of its answer back, without an XML declaration. */
    interface Wire {

        /** @throws SiteUnavailable when no answer came back @throws MalformedMessage when it was none */
        String carry(SiteConnection site, Question question);
    }
}
