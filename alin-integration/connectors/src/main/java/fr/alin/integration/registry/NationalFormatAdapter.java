package fr.alin.integration.registry;

import java.util.function.Supplier;

import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.reference.view.SiteConnection;
import fr.alin.registration.port.NewsCursor;
import fr.alin.registration.port.NewsPage;
import fr.alin.registration.port.SiteAnswer;
import fr.alin.registration.port.SiteUnavailable;
import fr.alin.registration.port.SiteUnavailable.Kind;
import fr.alin.shared.error.BusinessException;
import fr.alin.shared.model.UniqueNumber;

/** A site that is asked and answers in the national format; a protocol adds how question and answer are carried. */
abstract class NationalFormatAdapter implements RegistrationSiteAdapter {

    private final SiteAnswers answers = new SiteAnswers();
    private final SiteNewsReader news = new SiteNewsReader();

    /**
     * Brings a question to a site and reads what comes back.
     *
     * @throws SiteUnavailable when no answer came back
     * @throws MalformedMessage when what came back is no answer of a registration site
     */
    abstract ReadAnswer carry(SiteConnection site, Question question);

    @Override
    public SiteAnswer ask(SiteConnection site, UniqueNumber number) {
        return understood(site, () -> answers.read(number, carry(site, Question.about(number))));
    }

    @Override
    public NewsPage struckOffSince(SiteConnection site, NewsCursor after) {
        return understood(
                site,
                () -> news.struckOff(
                        after, carry(site, Question.struckOffSince(after)).content()));
    }

    @Override
    public NewsPage daloSince(SiteConnection site, NewsCursor after) {
        return understood(
                site,
                () -> news.dalo(after, carry(site, Question.daloSince(after)).content()));
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
}
