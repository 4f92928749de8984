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

/** Base class of the adapters for sites that use the national format. Subclasses implement the transport. */
abstract class NationalFormatAdapter implements RegistrationSiteAdapter {

    private final SiteAnswers answers = new SiteAnswers();
    private final SiteNewsReader news = new SiteNewsReader();

    /**
     * Sends a question to a site and reads the answer.
     *
     * @throws SiteUnavailable when there is no answer
     * @throws MalformedMessage when the reply is not an answer of a registration site
     */
    abstract ReadAnswer exchange(SiteConnection site, Question question);

    @Override
    public SiteAnswer ask(SiteConnection site, UniqueNumber number) {
        return translatingErrors(site, () -> answers.read(number, exchange(site, Question.about(number))));
    }

    @Override
    public NewsPage struckOffSince(SiteConnection site, NewsCursor after) {
        return translatingErrors(
                site,
                () -> news.struckOff(
                        after, exchange(site, Question.struckOffSince(after)).content()));
    }

    @Override
    public NewsPage daloSince(SiteConnection site, NewsCursor after) {
        return translatingErrors(
                site,
                () -> news.dalo(after, exchange(site, Question.daloSince(after)).content()));
    }

    /** Drops the cause, because messages of parsers and values quote personal data. */
    private static <T> T translatingErrors(SiteConnection site, Supplier<T> exchange) {
        try {
            return exchange.get();
        } catch (MalformedMessage e) {
            throw new SiteUnavailable(site.siteCode(), Kind.UNINTELLIGIBLE, "unintelligible, " + e.getMessage());
        } catch (BusinessException e) {
            throw new SiteUnavailable(site.siteCode(), Kind.UNINTELLIGIBLE, "unintelligible, " + e.code());
        }
    }
}
